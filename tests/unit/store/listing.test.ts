import { beforeEach, describe, expect, it } from 'vitest';
import type { SnippetFilter } from '@/lib/store/filter';
import type { Page } from '@/lib/store/finding';
import type { Store } from '@/lib/store/open-store';
import { memoryStore } from './memory-store';
import { GRADE_4_NOTE, noticing, tag, value } from './tagging';

const GRADE_5_NOTE = {
  ...GRADE_4_NOTE,
  key: 'practice.example/walkthrough/grade-5',
  title: 'Visite de la 5e, Mme Élodie',
};

let store: Store;
let spaceId: string;
/** Live quotes of each look-for. */
const countOf = async (...ids: string[]): Promise<Record<string, number>> =>
  Object.fromEntries(
    await Promise.all(
      ids.map(async (id) => [id, value(await store.snippets.count(spaceId, { lookForIds: [id] })).count] as const),
    ),
  );
beforeEach(async () => {
  store = memoryStore();
  spaceId = value(await store.spaces.current()).id;
  return () => store[Symbol.dispose]();
});

const words = (snippets: { body: { quote: { exact: string } } }[]) => snippets.map((s) => s.body.quote.exact);

it('lists one document in the order in which it was tagged', async () => {
  await tag(store, 'one');
  await tag(store, 'elsewhere', noticing('lf-explain'), GRADE_5_NOTE);
  const two = await tag(store, 'two');
  await tag(store, 'three');
  await store.snippets.remove(two.id);
  expect(words(value(await store.snippets.byDocument(spaceId, GRADE_4_NOTE.key)).snippets)).toEqual(['one', 'three']);
});

it('pages through everything, newest first, without a gap or a repeat, also when all were made at one time', async () => {
  using still = memoryStore({ now: () => new Date('2026-01-15T15:00:00Z') });
  const made = new Set<string>();
  for (let i = 0; i < 23; i++) made.add((await tag(still, `Quote ${i}`)).id);
  const space = value(await still.spaces.current()).id;
  const pages: string[][] = [];
  let after: Page['next'] = null;
  do {
    const page: Page = value(await still.snippets.page(space, { limit: 5, after }));
    pages.push(page.snippets.map((s) => s.id));
    after = page.next;
  } while (after);
  expect(pages.map((ids) => ids.length)).toEqual([5, 5, 5, 5, 3]);
  expect(new Set(pages.flat())).toEqual(made);
});

it('knows that a full last page is the last', async () => {
  for (const quote of ['a', 'b', 'c', 'd']) await tag(store, quote);
  const first = value(await store.snippets.page(spaceId, { limit: 2 }));
  expect(words(first.snippets)).toEqual(['d', 'c']);
  expect(value(await store.snippets.page(spaceId, { limit: 2, after: first.next }))).toMatchObject({ next: null });
});

describe('on the desk', () => {
  beforeEach(async () => {
    await tag(store, 'I agree with Ana because ½ is the same as 2/4', noticing('lf-build', 'lf-explain'));
    await tag(store, 'Who can say that in their own words?', { ...noticing('lf-revoice'), speaker: 'teacher' });
    await tag(
      store,
      'C’est plus grand',
      { ...noticing('lf-explain'), kind: 'opportunity', note: 'Élan!' },
      GRADE_5_NOTE,
    );
    const gone = await tag(store, 'I agree too', noticing('lf-build'));
    await store.snippets.remove(gone.id);
  });

  it.each<[string, SnippetFilter, number]>([
    ['everything', {}, 3],
    ['a look-for', { lookForIds: ['lf-explain'] }, 2],
    ['any of two look-fors', { lookForIds: ['lf-build', 'lf-revoice'] }, 2],
    ['no look-for at all', { lookForIds: [] }, 0],
    ['who spoke', { speakers: ['teacher'] }, 1],
    ['a kind', { kinds: ['opportunity'] }, 1],
    ['a document', { documentKey: GRADE_5_NOTE.key }, 1],
    ['words of a quote in any order', { text: 'ana AGREE' }, 1],
    ['a fraction by its digits', { text: '1/2' }, 1],
    ['straight for curly quotes', { text: "c'est" }, 1],
    ['a note without its accents', { text: 'elan' }, 1],
    ['a title', { text: 'visite elodie' }, 1],
    ['words and a look-for', { text: 'agree', lookForIds: ['lf-explain'] }, 1],
    ['words that nobody said', { text: 'numerator' }, 0],
  ])('finds and counts by %s', async (_, filter, count) => {
    expect(value(await store.snippets.page(spaceId, { filter, limit: 50 })).snippets).toHaveLength(count);
    expect(value(await store.snippets.count(spaceId, filter))).toEqual({ count, unreadable: 0 });
  });

  it('counts what was made after an instant, without what was deleted, and no further than asked', async () => {
    const { snippets } = value(await store.snippets.page(spaceId, { limit: 50 }));
    const live = snippets.length;
    expect(value(await store.snippets.countSince(spaceId, null, 1000))).toBe(live);
    expect(value(await store.snippets.countSince(spaceId, null, 2))).toBe(2);
    const [newest, before] = snippets;
    expect(value(await store.snippets.countSince(spaceId, newest?.createdAt ?? '', 1000))).toBe(0);
    expect(value(await store.snippets.countSince(spaceId, before?.createdAt ?? '', 1000))).toBe(1);
    await store.snippets.remove(newest?.id ?? '');
    expect(value(await store.snippets.countSince(spaceId, before?.createdAt ?? '', 1000))).toBe(0);
    expect(value(await store.snippets.countSince(spaceId, null, live))).toBe(live - 1);
  });

  it('counts each look-for without its deleted quotes', async () => {
    expect(await countOf('lf-build', 'lf-explain', 'lf-wait')).toEqual({
      'lf-build': 1,
      'lf-explain': 2,
      'lf-wait': 0,
    });
  });

  it('follows an edit of the look-fors', async () => {
    const { snippets } = value(await store.snippets.page(spaceId, { filter: { text: 'agree' }, limit: 1 }));
    await store.snippets.edit(snippets[0]?.id ?? '', noticing('lf-wait'));
    expect(await countOf('lf-build', 'lf-explain', 'lf-wait')).toEqual({
      'lf-build': 0,
      'lf-explain': 1,
      'lf-wait': 1,
    });
  });

  it('stops a search that nobody waits for', async () => {
    const page = await store.snippets.page(spaceId, {
      filter: { text: 'agree' },
      limit: 9,
      signal: AbortSignal.abort(),
    });
    expect(value(page).snippets).toEqual([]);
  });
});
