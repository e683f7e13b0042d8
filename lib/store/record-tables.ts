/** Where each kind of record lies, and how it is read and written there: the one place that a merge needs to know tables from. */
import * as z from 'zod/mini';
import { agreement } from '@/lib/evidence/agreement-records';
import { rating } from '@/lib/evidence/rating-records';
import { type Snippet, snippet, space } from '@/lib/evidence/records';
import { staff, type Visit, visit } from '@/lib/evidence/visit-records';
import { type AnyRecord, RECORD_KINDS, type RecordKind, type RecordOf } from '@/lib/exchange/bundle';
import type { LensDatabase } from './schema';
import { toRows } from './snippet-rows';
import { visitRow } from './visits';

const SCHEMAS = {
  spaces: space,
  staff,
  visits: visit,
  agreements: agreement,
  snippets: snippet,
  ratings: rating,
} satisfies Record<RecordKind, unknown>;

/** The value as a record of its kind, without what only the database needs; null when it is none. */
export function readRecord<K extends RecordKind>(kind: K, value: unknown): RecordOf<K> | null {
  const read = z.safeParse(SCHEMAS[kind], value);
  return read.success ? (read.data as RecordOf<K>) : null;
}

/** Every table that a merge may touch. */
export const mergedTables = (db: LensDatabase) => [
  ...RECORD_KINDS.map((kind) => db.table(kind)),
  db.bodies,
  db.lenses,
  db.tombstones,
];

/** Writes records of one kind. Belongs into a transaction over `mergedTables`. */
export async function putRecords(db: LensDatabase, kind: RecordKind, records: readonly AnyRecord[]): Promise<void> {
  if (kind === 'snippets') {
    const rows = (records as readonly Snippet[]).map(toRows);
    await Promise.all([
      db.snippets.bulkPut(rows.map(({ row }) => row)),
      db.bodies.bulkPut(rows.map(({ body }) => body)),
    ]);
  } else if (kind === 'visits') await db.visits.bulkPut((records as readonly Visit[]).map(visitRow));
  else await db.table(kind).bulkPut([...records]);
}

export async function dropRecords(db: LensDatabase, kind: RecordKind, ids: string[]): Promise<void> {
  await db.table(kind).bulkDelete(ids);
  if (kind === 'snippets') await db.bodies.bulkDelete(ids);
}
