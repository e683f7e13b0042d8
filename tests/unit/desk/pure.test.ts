import { describe, expect, it } from 'vitest';
import { fileText, sizeText } from '@/components/desk/export/file-text';
import { firstRows } from '@/components/desk/export/first-rows';
import {
  type Asked,
  askedOf,
  asksForAll,
  documentsMet,
  everything,
  filterOf,
  filtersSet,
  queryOf,
} from '@/components/desk/quotes/asked';
import { listRows } from '@/components/desk/quotes/list-rows';
import { addressOf, routeAt } from '@/components/desk/route';
import { fortyQuotes } from '../../doubles/forty-quotes';
import { visitAgo } from '../../doubles/visits';
import { SPACE_ID } from '../../doubles/walkthrough';

const quotes = fortyQuotes(SPACE_ID);

describe('what somebody asks the list for', () => {
  it('filters nothing where nothing was chosen', () => {
    expect(filterOf({ ...everything, text: '  ' })).toEqual({});
    expect(asksForAll({ ...everything, text: '  ' })).toBe(true);
    expect(asksForAll({ ...everything, kinds: ['noticing'] })).toBe(false);
  });

  it('becomes one filter for each choice, and an address brings every choice back', () => {
    const all: Asked = {
      text: 'why',
      lookForIds: ['lf-explain', 'lf-wait'],
      levels: [null, 2],
      kinds: ['bright-spot'],
      speakers: ['student'],
      ways: ['pasted'],
      document: { key: 'google-docs:1', title: 'A note & more' },
      school: 'Cedar',
      teacher: 'K7M2',
      visit: '',
      from: '2026-01-15',
      to: '2026-01-16',
      lens: 'lens@1.0.0',
      by: 'visit',
    };
    const [mine, elsewhere, ofAnother] = [
      { school: 'Cedar', code: 'K7M2' },
      { school: 'Oak', code: 'K7M2' },
      { school: 'Cedar', code: 'B3T9' },
    ].map(({ school, code }, n) => {
      const visit = visitAgo({ n: 500 + n, ago: 60, took: 20 });
      return { ...visit, school, teacherCode: code };
    });
    if (!mine || !elsewhere || !ofAnother) throw new Error('Three visits are needed.');
    expect(filterOf(all, [mine, elsewhere, ofAnother])).toEqual({
      text: 'why',
      lookForIds: ['lf-explain', 'lf-wait'],
      levels: [null, 2],
      kinds: ['bright-spot'],
      speakers: ['student'],
      vias: ['user-copy', 'user-paste', 'typed'],
      documentKey: 'google-docs:1',
      visitIds: [mine.id],
      from: new Date(2026, 0, 15).toISOString(),
      before: new Date(2026, 0, 17).toISOString(),
      lensVersions: ['lens@1.0.0'],
    });
    expect(askedOf(new URLSearchParams(queryOf(all).toString()))).toEqual(all);
    expect([filtersSet(all), filtersSet(everything)]).toEqual([13, 0]);
  });

  it('offers the documents met, each once, the chosen one first even when it is not among them', () => {
    const chosen = { key: 'gone', title: 'An old note' };
    expect(documentsMet(quotes, chosen, 3).map(({ title }) => title)).toEqual([
      'An old note',
      'Walkthrough note, Grade 5, comparing fractions',
      'Visit note, Grade 3, arrays and area',
    ]);
  });
});

it('names a document wherever it changes, and never breaks the order of time', () => {
  const [a, b] = [quotes[0], quotes[39]];
  if (!a || !b) throw new Error('Forty quotes are needed.');
  const rows = listRows(
    [a, a, b, a].map((snippet) => ({ snippet, group: null })),
    null,
  );
  expect(rows.map(({ heading }) => heading?.of)).toEqual(['document', undefined, 'document', 'document']);
  expect(rows.map(({ snippet }) => snippet.body.document.title)[2]).toBe(
    'Walkthrough note, Grade 4, decimals and money',
  );
});

it('goes home from an address that it does not know', () => {
  expect(routeAt('#/welcome').place).toBe('welcome');
  expect(routeAt('#/nowhere?visit=1')).toEqual({ place: 'home', query: '' });
  expect(routeAt('').place).toBe('home');
});

it('carries in an address what its place should show, whatever is in it', () => {
  const asked = new URLSearchParams({ text: 'why? 50% & “more”', school: 'Cedar/Oak' });
  const { place, query } = routeAt(addressOf('quotes', asked));
  expect(place).toBe('quotes');
  expect([...new URLSearchParams(query)]).toEqual([...asked]);
});

describe('the preview of a file', () => {
  it('stands for exactly the bytes of the file, the mark for Excel included', async () => {
    const bytes = new TextEncoder().encode('\uFEFF"½ of it 🙂"\r\n');
    const text = await fileText(new Blob([bytes]), 1000);
    expect(new TextEncoder().encode(text)).toEqual(bytes);
  });

  it('never shows half a character where it is cut', async () => {
    const file = new Blob(['ab🙂cd']);
    expect(await fileText(file, 4)).toBe('ab');
    expect(await fileText(file, 6)).toBe('ab🙂');
  });

  it('shows no row that the cut went through', () => {
    const text = '\uFEFF"Quote","Note"\r\n"one","1"\r\n"two","2"\r\n"thr';
    expect(firstRows(text, 25, false)).toEqual({
      heading: ['Quote', 'Note'],
      rows: [
        ['one', '1'],
        ['two', '2'],
      ],
    });
    expect(firstRows(text, 1, false).rows).toEqual([['one', '1']]);
  });

  it('writes sizes as the reader’s language does', () => {
    expect(sizeText(840, 'en')).toBe('840 bytes');
    expect(sizeText(1_234_567, 'es')).toBe('1,2 MB');
  });
});
