/** What is measured of files with 100,000 quotes, inside a real page on a real disk, through the desk's own port. Started by `scripts/bench/exchange-desk.ts`. */

import { filesPort } from '@/entrypoints/desk/exchange/files-port';
import { fileThreads } from '@/entrypoints/desk/exchange/threads';
import type { ExportWish } from '@/lib/exchange/export-wish';
import type { FormatId } from '@/lib/exchange/format-ids';
import type { Outcome } from '@/lib/outcome/outcome';
import { openStore } from '@/lib/store/open-store';
import { quoteTables } from '@/lib/store/quote-tables';
import { LensDatabase } from '@/lib/store/schema';
import { countShelved } from '@/lib/store/shelves/directory';
import { toShelves } from '@/lib/store/shelves/shelf-row';
import { writeMany } from '@/lib/store/write-snippets';
import { benchSnippet } from '@/scripts/bench/exchange-work';

export interface Done {
  seconds: number;
  /** The longest task of the page meanwhile in ms, 0 when none was over 50. */
  longestTask: number;
  /** How often the page was told how far it was. */
  told: number;
  megabytes: number;
}

const FULL = 'bench-full';
const EMPTY = 'bench-empty';

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.reason} ${outcome.detail}`);
  return outcome.value;
}

/** Quotes past the store's acts to be quick: on shelves, as a file that is taken in puts them, or in rows, as they are tagged one by one. */
export async function fill(count: number, inRows: boolean): Promise<void> {
  using store = openStore({ name: FULL });
  const { id: spaceId } = value(await store.spaces.current());
  value(await store.workspace());
  const db = new LensDatabase(FULL);
  await db.open();
  for (let from = 0; from < count; from += 5000) {
    const piece = Array.from({ length: Math.min(5000, count - from) }, (_, i) => ({
      ...benchSnippet(from + i),
      spaceId,
    }));
    await db.transaction('rw', quoteTables(db), async () => {
      if (inRows) await writeMany(db, piece);
      else await db.shelves.bulkPut([...toShelves(piece, () => crypto.randomUUID())]);
    });
  }
  db.close();
}

/** Does a piece of work and watches the page meanwhile. */
async function watched(work: (onProgress: (done: number) => void) => Promise<number>): Promise<Done> {
  let longestTask = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  observer.observe({ entryTypes: ['longtask'] });
  let told = 0;
  const start = performance.now();
  const bytes = await work(() => {
    told += 1;
  });
  const seconds = (performance.now() - start) / 1000;
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return { seconds, longestTask, told, megabytes: bytes / 1e6 };
}

let kept: Blob | null = null;

const threads = fileThreads();
const wishOf = (format: FormatId, anonymise: boolean): ExportWish => ({
  format,
  purpose: 'For the bench',
  anonymise,
  decisions: [],
  bom: true,
  minutes: false,
});

/** Once without a quote: the server of this bench translates our source when it is first asked for, which a built extension never does. */
export async function warmUp(format: FormatId, anonymise: boolean): Promise<void> {
  using store = openStore({ name: FULL });
  const run = { signal: new AbortController().signal, onProgress: () => undefined };
  value(await filesPort({ store, database: FULL, threads }).make({ ids: [] }, wishOf(format, anonymise), run));
}

/** The file as the export sheet makes it. A bundle is kept for `takeIn`. */
export async function exportOf(format: FormatId, anonymise: boolean): Promise<Done> {
  using store = openStore({ name: FULL });
  const files = filesPort({ store, database: FULL, threads });
  const { signal } = new AbortController();
  return await watched(async (onProgress) => {
    const made = value(await files.make({}, wishOf(format, anonymise), { signal, onProgress }));
    if (format === 'bundle') kept = made.file;
    return made.file.size;
  });
}

/** The words that may be names, as the sheet asks before it makes a file. */
export function namesOf(): Promise<Done> {
  return watched(async (onProgress) => {
    using store = openStore({ name: FULL });
    const files = filesPort({ store, database: FULL, threads });
    const asked = { anonymise: true, visits: false };
    value(await files.nameQuestions({}, asked, { signal: new AbortController().signal, onProgress }));
    return 0;
  });
}

/** The bundle made last, looked at and taken into a notebook that is empty; with `stopAt`, cancelled once so many are written. */
export async function takeIn(stopAt = Number.POSITIVE_INFINITY): Promise<{ look: Done; take: Done; there: number }> {
  if (!kept) throw new Error('no bundle was made');
  const file = new File([kept], 'bench.lens.json');
  indexedDB.deleteDatabase(EMPTY);
  using store = openStore({ name: EMPTY });
  const { id: spaceId } = value(await store.spaces.current());
  value(await store.workspace());
  const files = filesPort({ store, database: EMPTY, threads });
  const look = await watched(async () => {
    const looked = value(await files.look([file], ''));
    if (looked.state !== 'ready') throw new Error(`the bundle was ${looked.state}`);
    return file.size;
  });
  const stop = new AbortController();
  const take = await watched(async (onProgress) => {
    const taken = await files.take({
      signal: stop.signal,
      onProgress: (done) => {
        onProgress(done);
        if (done >= stopAt) stop.abort();
      },
    });
    if (!stop.signal.aborted) value(taken);
    return 0;
  });
  const db = new LensDatabase(EMPTY);
  await db.open();
  const there = (await db.snippets.count()) + (await countShelved(db, spaceId));
  db.close();
  return { look, take, there };
}
