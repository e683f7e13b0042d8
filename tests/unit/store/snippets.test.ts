import { expect, it } from 'vitest';
import { memoryStore } from './memory-store';
import { captured, GRADE_4_NOTE, noticing, tag, value } from './tagging';

const REQUEST = '3f0f0a52-1111-4111-8111-0000000000aa';

it('gives back after a restart exactly what was saved, under the lens in force', async () => {
  using store = memoryStore();
  const saved = await tag(store, 'I think 3½ because the bar is cut in half 🙂', {
    tags: [{ lookForId: 'lf-explain', level: 2 }],
    kind: 'bright-spot',
    speaker: 'student',
    note: 'Unprompted. Ask how she knew.',
  });
  expect(saved.lens).toEqual({ id: '6d1c0f8e-3a5b-4c59-9a37-0b6f3d9f1a01', version: '0.2.0' });
  store[Symbol.dispose]();
  using again = memoryStore({ indexedDB: store.factory });
  expect(await again.snippets.get(saved.id)).toEqual({ ok: true, value: saved });
});

it('makes one snippet of a save that was sent twice', async () => {
  using store = memoryStore();
  const { id: spaceId } = value(await store.spaces.current());
  const save = () =>
    store.snippets.save({
      requestId: REQUEST,
      spaceId,
      captured: captured('You said ten tens make a hundred.'),
      request: noticing('lf-revoice'),
    });
  const [first, second] = [await save(), await save()];
  expect(second).toEqual(first);
  expect(value(await store.snippets.byDocument(spaceId, GRADE_4_NOTE.key)).snippets).toHaveLength(1);
});

it('keeps the words apart from the index of ids, times and look-fors', async () => {
  using store = memoryStore();
  await tag(store, 'Three fourths is bigger than two thirds.', {
    ...noticing('lf-explain'),
    note: 'Ask her to show it.',
  });
  const rows = await readAll(store.factory, 'snippets');
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toMatch(/fourths|Ask her|Okafor|student said/);
  expect(JSON.stringify(await readAll(store.factory, 'bodies'))).toMatch(/fourths/);
});

function readAll(factory: IDBFactory, name: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const open = factory.open('shared-lens');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const all = open.result.transaction(name).objectStore(name).getAll();
      all.onsuccess = () => {
        open.result.close();
        resolve(all.result);
      };
    };
  });
}
