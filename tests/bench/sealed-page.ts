/** What is measured of a notebook under a passphrase, inside a real page on a real disk. Started by `scripts/bench/sealed.ts`. */
import { newSnippet } from '@/lib/evidence/snippet';
import { catalogueCalls } from '@/lib/store/catalogue/calls';
import { keepCatalogue } from '@/lib/store/catalogue/keeper';
import { openLock } from '@/lib/store/lock';
import { openStore } from '@/lib/store/open-store';
import { LensDatabase } from '@/lib/store/schema';
import { toRows } from '@/lib/store/snippet-rows';
import { keysInMemory } from '../doubles/keys-in-memory';
import { captured, GRADE_4_NOTE, noticing, value } from '../unit/store/tagging';

export interface Compared {
  what: string;
  /** The most that sealed may take, as a multiple of open; null where the plan sets none. */
  bar: number | null;
  /** Medians in ms. */
  open: number;
  sealed: number;
}

const STORED = 10_000;
const SAID = 'I think three fourths is bigger because the pieces are closer to the whole.';

export async function compareSealed(): Promise<Compared[]> {
  const name = `bench-${crypto.randomUUID()}`;
  const keys = keysInMemory();
  using store = openStore({ name, keys });
  const space = value(await store.spaces.current());
  await fill(name, space);
  const save = (n: number) =>
    store.snippets.save({
      requestId: crypto.randomUUID(),
      spaceId: space.id,
      captured: captured(`${SAID} (${n})`, { ...GRADE_4_NOTE, key: 'practice.example/note/1' }),
      request: noticing('lf-1'),
    });
  const measure = async () => {
    const saved = await median(200, async (n) => value(await save(n)));
    const draft = await median(100, async (n) => value(await store.drafts.put(space.id, 'note:a', `Dear ${n}`)));
    const began = performance.now();
    using keeper = keepCatalogue({ name, keys });
    const catalogue = catalogueCalls(keeper);
    value(await catalogue.find(space.id, { filter: {}, by: null }));
    const opened = performance.now() - began;
    const search = await median(60, async (n) =>
      value(await catalogue.find(space.id, { filter: { text: `pieces ${n}` }, by: null })),
    );
    const page = await median(30, async () => value(await store.snippets.page(space.id, { limit: 50 })));
    const walk = await median(3, async () => value(await store.snippets.count(space.id, { text: 'nobody said this' })));
    return { saved, draft, search, page, opened, walk };
  };
  const open = await measure();
  using lock = openLock({ name, keys });
  value(await lock.setUp('two herons at six'));
  const sealed = await measure();
  store[Symbol.dispose]();
  indexedDB.deleteDatabase(name);
  const row = (what: string, part: keyof typeof open, bar: number | null): Compared => ({
    what,
    bar,
    open: open[part],
    sealed: sealed[part],
  });
  return [
    row('a quote saved, 10,000 stored', 'saved', 1.2),
    row('a half-written text saved', 'draft', 1.2),
    row('a search through 10,000', 'search', 1.2),
    row('a page of 50', 'page', null),
    row('the notebook read for searching when it opens', 'opened', null),
    row('a search by reading everything, before that is done', 'walk', null),
  ];
}

async function median(times: number, act: (n: number) => Promise<unknown>): Promise<number> {
  const took: number[] = [];
  for (let n = 0; n < times; n++) {
    const start = performance.now();
    await act(n);
    took.push(performance.now() - start);
  }
  return took.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}

async function fill(name: string, space: { id: string; lens: { id: string; version: string } }): Promise<void> {
  const db = new LensDatabase(name);
  await db.open();
  const rows = Array.from({ length: STORED }, (_, n) => {
    const document = { ...GRADE_4_NOTE, key: `practice.example/note/${1 + (n % 20)}` };
    const now = new Date(Date.UTC(2024, 7, 1) + n * 20 * 60_000);
    const said = captured(`${SAID} (${n})`, document);
    return toRows(newSnippet(said, noticing('lf-1', 'lf-2'), space.lens, space.id, now, crypto.randomUUID()));
  });
  await db.transaction('rw', [db.snippets, db.bodies], async () => {
    await db.snippets.bulkAdd(rows.map(({ row }) => row));
    await db.bodies.bulkAdd(rows.map(({ body }) => body));
  });
  db.close();
}
