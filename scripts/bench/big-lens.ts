/**
 * A district's lens of a megabyte (200 look-fors, 500 definitions) beside the built-in one, in the same browser: how soon the panel is there,
 * how long a tag takes to “Saved”, and what a keystroke in the note costs. It is laid where a policy's lens lies, in force for the space.
 */
import { builtInLens } from '../../lib/lens/built-in.ts';
import type { LensPack } from '../../lib/lens/pack.ts';
import { startPages } from '../../tests/doubles/server.ts';
import { launch } from '../../tests/e2e/launch.ts';
import { median } from './median.ts';
import { closeAgain, keystroke, openTimed, tagTimed } from './panel-times.ts';
import type { Row } from './row.ts';

const TURNS = 7;

/** As many as the issue asks for, in the words of the built-in ones; each has names and aliases of its own. */
function bigLens(lookFors: number, definitions: number): LensPack {
  const numbered = <T extends { id: string }>(
    items: readonly T[],
    count: number,
    alter: (item: T, n: number) => T,
  ): T[] =>
    Array.from({ length: count }, (_, n) => {
      const item = items[n % items.length] as T;
      return n < items.length ? item : alter({ ...item, id: `${item.id}-${n}` }, n);
    });
  return {
    ...builtInLens,
    id: '7e000000-0000-4000-8000-00000000b160',
    version: '1.0.0',
    lookFors: numbered(builtInLens.lookFors, lookFors, (one, n) => ({ ...one, title: `${one.title} ${n}` })),
    definitions: numbered(builtInLens.definitions, definitions, (one, n) => ({
      ...one,
      term: `${one.term} ${n}`,
      aliases: one.aliases.map((alias) => `${alias} ${n}`),
      related: [],
    })),
  };
}

export async function run(): Promise<Row[]> {
  await using pages = await startPages();
  await using browser = await launch('chromium', pages);
  const measure = async (): Promise<{ paint: number; tag: number; key: number }> => {
    const times = { paint: [] as number[], tag: [] as number[], key: [] as number[] };
    for (let turn = 0; turn <= TURNS; turn += 1) {
      const tab = await browser.open(pages.url(`practice.html?turn=${turn}`));
      const { leader, paint } = await openTimed(browser, tab);
      const tag = await tagTimed(leader);
      const key = turn === TURNS ? await keystroke(leader) : null;
      // The first fills the caches.
      if (turn > 0) {
        times.paint.push(paint);
        times.tag.push(tag);
      }
      if (key !== null) times.key.push(key);
      await closeAgain(leader);
    }
    return { paint: median(times.paint), tag: median(times.tag), key: median(times.key) };
  };
  const small = await measure();
  const pack = bigLens(200, 500);
  const desk = await browser.openExtensionPage('desk.html');
  await desk.waitFor(() => document.querySelector('.sl-top') !== null);
  await desk.evaluate(async (lens) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('shared-lens'));
    const change = db.transaction(['spaces', 'lenses'], 'readwrite');
    const { id, version } = lens;
    await done(change.objectStore('lenses').put({ id, version, keptAt: new Date().toISOString(), pack: lens }));
    const [space] = await done<object[]>(change.objectStore('spaces').getAll());
    await done(change.objectStore('spaces').put({ ...space, lens: { id, version } }));
    db.close();
  }, pack as never);
  await desk.close();
  const big = await measure();
  const size = Math.round(JSON.stringify(pack).length / 1000);
  return [
    { what: `lens of ${size} KB: click to first paint`, bar: 150, value: big.paint, unit: 'ms' },
    {
      what: 'lens of 1 MB: first paint against the built-in one',
      bar: null,
      value: big.paint / small.paint,
      unit: 'times',
    },
    { what: 'lens of 1 MB: key to “Saved”', bar: null, value: big.tag, unit: 'ms' },
    {
      what: 'lens of 1 MB: key to “Saved” against the built-in one',
      bar: null,
      value: big.tag / small.tag,
      unit: 'times',
    },
    { what: 'lens of 1 MB: a keystroke in My note', bar: 16, value: big.key, unit: 'ms' },
    {
      what: 'lens of 1 MB: a keystroke against the built-in one',
      bar: null,
      value: big.key / small.key,
      unit: 'times',
    },
  ];
}
