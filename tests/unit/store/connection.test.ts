import { forceCloseDatabase, IDBFactory as MemoryFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { memoryStore } from './memory-store';
import { tag, value } from './tagging';

it('opens again after the browser closed the database under it', async () => {
  const factory = new MemoryFactory();
  const opened: IDBDatabase[] = [];
  const open = factory.open.bind(factory);
  factory.open = (name, version) => {
    const request = open(name, version);
    request.addEventListener('success', () => opened.push(request.result));
    return request;
  };
  using store = memoryStore({ indexedDB: factory });
  const saved = await tag(store, 'Before.');
  for (const db of opened) forceCloseDatabase(db as unknown as Parameters<typeof forceCloseDatabase>[0]);
  expect(value(await store.snippets.get(saved.id))).toEqual(saved);
  expect(opened).toHaveLength(2);
});

it('tells the other copies after the commit, never before, and nothing of the words', async () => {
  using background = memoryStore();
  using desk = memoryStore({ indexedDB: background.factory });
  const { id: spaceId } = value(await background.spaces.current());
  const heard = new Promise((resolve) => desk.subscribe(resolve));
  const saved = await tag(background, 'Who sees it another way?');
  expect(await heard).toEqual({ spaceId, what: 'snippets', ids: [saved.id] });
  expect(value(await desk.snippets.get(saved.id))).toEqual(saved);
});

it('tells nobody about an act that failed', async () => {
  using store = memoryStore();
  let told = 0;
  store.subscribe(() => told++);
  expect((await store.snippets.remove(crypto.randomUUID())).ok).toBe(false);
  expect(told).toBe(0);
});
