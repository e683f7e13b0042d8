/** The quotes that leave in a file, when somebody chose some. */
import { IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { spaceQuotes } from '@/entrypoints/desk/exchange/space-quotes';
import { openExchangeStore } from '@/lib/store/open-exchange';
import { memoryStore } from '../store/memory-store';
import { noticing, tag, value } from '../store/tagging';

it('reads chosen quotes newest first, without a walk through the others, and none that is deleted or another organisation’s', async () => {
  using store = memoryStore();
  using files = openExchangeStore({ indexedDB: store.factory, IDBKeyRange });
  const { id: spaceId } = value(await store.spaces.current());
  const made: string[] = [];
  for (const words of ['First.', 'Second.', 'Third.', 'Deleted.', 'Fifth.'])
    made.push((await tag(store, words, noticing('lf-wait'))).id);
  value(await store.snippets.remove(made[3] ?? ''));
  await store.spaces.rename(spaceId, 'Riverside');
  const lincoln = value(await store.spaces.add('Lincoln'));
  await store.spaces.choose(lincoln.id);
  made.push((await tag(store, 'Heard at Lincoln.', noticing('lf-wait'))).id);

  const walked: unknown[] = [];
  const watched = {
    ...store,
    snippets: { ...store.snippets, walk: () => walked.push('walk') },
  } as unknown as typeof store;
  const ids = [made[0], made[2], made[3], made[4], made[5]].map(String);
  const read = spaceQuotes(watched, files, spaceId, { ids }, new AbortController().signal);
  const words: string[] = [];
  for await (const piece of read.quotes) words.push(...piece.map(({ body }) => body.quote.exact));
  expect([read.failure(), words, walked]).toEqual([null, ['Fifth.', 'Third.', 'First.'], []]);
});
