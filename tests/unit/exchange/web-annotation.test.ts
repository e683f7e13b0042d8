import { describe, expect, it } from 'vitest';
import type { Snippet } from '@/lib/evidence/records';
import { fileBytes } from '@/lib/exchange/export-job';
import { problemSentence } from '@/lib/exchange/problem';
import { exportWebAnnotations } from '@/lib/exchange/web-annotation';
import { readWebAnnotations } from '@/lib/exchange/web-annotation-read';
import { builtInLens } from '@/lib/lens/built-in';
import { COLLECTION_MUSTS, MUSTS } from './annotation-musts';
import { job, SPACE, savedQuote, savedQuotes, utf8 } from './walkthrough';

const home = { spaceId: SPACE, lens: builtInLens, now: '2026-03-01T00:00:00Z' };
const bytes = fileBytes(exportWebAnnotations(job(savedQuotes(40))));
type Json = Record<string, unknown>;
const collection = async (): Promise<Json & { first: { items: Json[] } }> =>
  JSON.parse(new TextDecoder().decode(await bytes));
const read = (value: unknown): { snippets: Snippet[]; refused: string[] } => {
  const result = readWebAnnotations(
    utf8(typeof value === 'string' ? value : JSON.stringify(value)),
    'notes.jsonld',
    home,
  );
  if (!result.ok) return { snippets: [], refused: result.problems.map(problemSentence) };
  return { snippets: result.value.snippets, refused: result.value.refused.map(problemSentence) };
};
const foreign = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://hypothes.is/a/abc123',
  type: 'Annotation',
  created: '2026-01-15T09:00:00-06:00',
  body: [
    { type: 'TextualBody', purpose: 'tagging', value: 'students explain how and why' },
    { type: 'TextualBody', value: 'Two students said why.', purpose: 'commenting' },
  ],
  target: [
    {
      source: 'https://lms.example.org/d/7',
      selector: [
        { type: 'RangeSelector', startSelector: { type: 'XPathSelector', value: '/p[1]' } },
        { type: 'TextQuoteSelector', exact: 'because the bar is cut in half', prefix: 'I think 3½ ', suffix: '.' },
      ],
    },
  ],
};

describe.each(MUSTS)('every annotation keeps section $section', ({ says, holds }) => {
  it(says, async () => {
    const { items } = (await collection()).first;
    expect(items).toHaveLength(40);
    expect(items.filter((item) => !holds(item))).toEqual([]);
  });
});

describe.each(COLLECTION_MUSTS)('the collection keeps section $section', ({ says, holds }) => {
  it(says, async () => expect(holds(await collection())).toBe(true));
});

it('would notice an annotation that breaks a rule: each rule refuses at least one broken one', () => {
  const broken: Json[] = [
    {},
    {
      ...foreign,
      '@context': 'x',
      id: 7,
      type: 'Note',
      target: [],
      bodyValue: 'x',
      motivation: 'liking',
      created: 'today',
    },
    {
      ...foreign,
      body: [
        { type: 'TextualBody', source: 'urn:x:1', value: 7, purpose: 'liking' },
        { id: 'urn:x:9', purpose: 'tagging' },
        5,
      ],
      target: { type: 'TextualBody', value: 'x' },
    },
    {
      ...foreign,
      target: {
        source: ['urn:x:1', 'urn:x:2'],
        value: 'x',
        selector: [{ exact: 'x', prefix: 7 }, { type: 'TextQuoteSelector' }],
      },
    },
    { ...foreign, target: { selector: { type: 'TextQuoteSelector', exact: 'x' } } },
  ];
  expect(MUSTS.filter(({ holds }) => broken.every((one) => holds(one))).map(({ says }) => says)).toEqual([]);
});

it('gives back words, context, tags with levels, kind, who spoke, note, document, lens and times', async () => {
  const result = readWebAnnotations(await bytes, 'notes.jsonld', home);
  const seen = (one: Snippet): unknown => ({
    ...one,
    documentKey: '',
    visitId: '',
    via: '',
    body: {
      ...one.body,
      scope: '',
      quote: { ...one.body.quote, position: '' },
      document: { ...one.body.document, host: '', app: '' },
    },
  });
  expect(result.ok && result.value.refused).toEqual([]);
  expect(result.ok && result.value.snippets.map(seen)).toEqual(savedQuotes(40).map(seen));
});

it('leaves out what was deleted, and says for whom the file is', async () => {
  const gone = savedQuote(1, { deletedAt: '2026-01-20T08:00:00Z' });
  const file: Json = JSON.parse(
    new TextDecoder().decode(await fileBytes(exportWebAnnotations(job([gone, savedQuote(2)])))),
  );
  expect([file.total, file.label]).toEqual([1, 'Saved quotes. For the grade 4 team, not for evaluation']);
});

it('takes annotations of another tool when a tag is a look-for of the lens, with a stable id and the same moment in UTC', () => {
  const [one] = read(foreign).snippets;
  expect(one).toMatchObject({
    createdAt: '2026-01-15T15:00:00.000Z',
    tags: [{ lookForId: 'lf-explain', level: null }],
    via: 'import',
    body: {
      quote: { exact: 'because the bar is cut in half', prefix: 'I think 3½ ' },
      note: 'Two students said why.',
      document: { host: 'lms.example.org', url: 'https://lms.example.org/d/7' },
    },
  });
  expect(read([foreign]).snippets[0]?.id).toBe(one?.id);
  expect(read({ type: 'AnnotationPage', items: [foreign] }).snippets).toEqual([one]);
});

it('says of each annotation that it cannot take why not, and takes the rest', () => {
  const tags = [{ type: 'TextualBody', purpose: 'tagging', value: 'seating plan' }];
  const { snippets, refused } = read([
    foreign,
    { ...foreign, id: 'urn:x:2', body: tags },
    { ...foreign, id: 'urn:x:3', target: 'https://a.example/' },
    7,
    foreign,
  ]);
  expect(snippets).toHaveLength(1);
  expect(refused).toEqual([
    'notes.jsonld, annotation 2: none of its tags is a look-for of this lens.',
    'notes.jsonld, annotation 3: there are no quoted words in it (no text quote selector).',
    'notes.jsonld, annotation 4: this is not a W3C Web Annotation file.',
    expect.stringMatching(/annotation 5: the id ".*" is used twice\.$/),
  ]);
  expect(read('{"hello":1}').refused).toEqual(['notes.jsonld, whole file: this is not a W3C Web Annotation file.']);
});
