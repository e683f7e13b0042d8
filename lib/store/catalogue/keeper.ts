/**
 * Keeps a catalogue true: reads the space once, then what changes. Runs in a worker of the desk; in a test it runs anywhere. Whoever asks
 * also tells it of changes, on the same way: heard by itself, a change could come after the question that it made somebody ask, and the
 * answer would then stay old on the screen (seen once on a busy machine, after an undo).
 */
import { done, type Failure, type Outcome } from '@/lib/outcome/outcome';
import type { Change } from '../changes';
import { openContext, type StoreOptions } from '../open-context';
import { Catalogue } from './catalogue';
import { fill } from './fill';
import { rowsById } from './read-rows';

export interface CatalogueKeeper extends Disposable {
  /** Asks the catalogue of a space, once it is true. A new space starts a new catalogue. */
  ask<T>(spaceId: string, work: (catalogue: Catalogue) => T): Promise<Outcome<T>>;
  /** Something was committed; what is asked from now on is answered with it. */
  heard(change: Change): void;
  /** Whether the catalogue of a space can answer at once. */
  isReady(spaceId: string): boolean;
}

export function keepCatalogue(options: StoreOptions = {}): CatalogueKeeper {
  const { context, changes, close } = openContext(options);
  let kept: { spaceId: string; catalogue: Catalogue; settled: Promise<Failure | null>; ready: boolean } | null = null;
  let reading = new AbortController();

  /** Does one piece of work after the other; until it is done, nobody is answered. */
  const queue = (work: (catalogue: Catalogue) => Promise<Failure | null>): void => {
    const mine = kept;
    if (!mine) return;
    mine.ready = false;
    const settled: Promise<Failure | null> = mine.settled
      .then(() => work(mine.catalogue))
      .then((failure) => {
        if (mine.settled === settled) mine.ready = failure === null;
        return failure;
      });
    mine.settled = settled;
  };

  const readAll = (spaceId: string) => (catalogue: Catalogue) =>
    fill(catalogue, context.connection, spaceId, reading.signal);

  const readSome = (spaceId: string, ids: readonly string[]) => async (catalogue: Catalogue) => {
    const read = await rowsById(context.connection, ids);
    if (!read.ok) return read;
    const rows = new Map(read.value.rows.map((row) => [row.id, row]));
    for (const id of ids) {
      const row = rows.get(id);
      if (row?.spaceId === spaceId) catalogue.put(row, read.value.bodies.get(id));
      else catalogue.forget(id);
    }
    return null;
  };

  changes.subscribe(({ what }) => {
    // Locked: what was read is forgotten. Opened: it is read again.
    if (what === 'lock') kept = null;
  });

  const catalogueOf = (spaceId: string) => {
    if (kept?.spaceId !== spaceId) {
      reading.abort();
      reading = new AbortController();
      kept = { spaceId, catalogue: new Catalogue(), settled: Promise.resolve(null), ready: false };
      queue(readAll(spaceId));
    }
    return kept;
  };

  return {
    async ask(spaceId, work) {
      const mine = catalogueOf(spaceId);
      for (let waited: Promise<Failure | null> | null = null; waited !== mine.settled; ) {
        waited = mine.settled;
        const failure = await waited;
        if (failure && waited === mine.settled) {
          // Asked again, it is read again.
          if (kept === mine) kept = null;
          return failure;
        }
      }
      return done(work(mine.catalogue));
    },
    heard({ spaceId, what, ids }) {
      if (what !== 'snippets' || spaceId === null || kept?.spaceId !== spaceId) return;
      queue(ids ? readSome(spaceId, ids) : readAll(spaceId));
    },
    isReady: (spaceId) => catalogueOf(spaceId).ready,
    [Symbol.dispose]() {
      reading.abort();
      close();
    },
  };
}
