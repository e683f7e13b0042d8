/** Rewrites every row as it should lie now: sealed, or open again. In pieces, so that a tag is held up by one of them at most. */
import { minKey } from '../connection';
import type { LensDatabase } from '../schema';
import { isSealedRow } from './sealed-rows';
import { SEALED_TABLES } from './sealed-tables';

const PIECE = 250;
/** Each shelf holds some forty quotes. */
const SHELVES = 10;

/** Reading opens a row and writing seals it (or not): that is all there is to do. */
export async function rewriteAll(db: LensDatabase): Promise<void> {
  for (const name of SEALED_TABLES) {
    const table = db.table<unknown, unknown>(name);
    const piece = name === 'shelves' ? SHELVES : PIECE;
    let after: unknown = minKey;
    for (;;) {
      const last: unknown = await db.transaction('rw', [table], async () => {
        const keys = await table.where(':id').above(after).limit(piece).primaryKeys();
        if (keys.length === 0) return undefined;
        await table.bulkPut((await table.bulkGet(keys)).filter((row) => row !== undefined));
        return keys.at(-1);
      });
      if (last === undefined) break;
      after = last;
    }
  }
}

/** How many rows lie otherwise than they should, as the database itself has them: past everything that opens and seals. */
export async function otherwise(db: LensDatabase, sealed: boolean): Promise<number> {
  let count = 0;
  for (const name of SEALED_TABLES) {
    await new Promise<void>((resolve, reject) => {
      const read = db.backendDB().transaction(name, 'readonly').objectStore(name).openCursor();
      read.onerror = () => reject(read.error);
      read.onsuccess = () => {
        const cursor = read.result;
        if (!cursor) return resolve();
        if (isSealedRow(cursor.value) !== sealed) count += 1;
        cursor.continue();
      };
    });
  }
  return count;
}
