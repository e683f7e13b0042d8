/** Where each kind of record lies, and how it is read and written there: the one place that a merge needs to know tables from. */
import * as z from 'zod/mini';
import { agreement } from '@/lib/evidence/agreement-records';
import { rating } from '@/lib/evidence/rating-records';
import { type Snippet, snippet, space } from '@/lib/evidence/records';
import { staff, type Visit, visit } from '@/lib/evidence/visit-records';
import { type AnyRecord, RECORD_KINDS, type RecordKind, type RecordOf } from '@/lib/exchange/bundle';
import type { LensDatabase } from './schema';
import { onShelves } from './shelves/read-shelves';
import { visitRow } from './visits';
import { drop, writeMany } from './write-snippets';

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
  db.shelves,
  db.lenses,
  db.tombstones,
];

/** Writes records of one kind. Belongs into a transaction over `mergedTables`. */
export async function putRecords(db: LensDatabase, kind: RecordKind, records: readonly AnyRecord[]): Promise<void> {
  if (kind === 'snippets') await writeMany(db, records as readonly Snippet[]);
  else if (kind === 'visits') await db.visits.bulkPut((records as readonly Visit[]).map(visitRow));
  else await db.table(kind).bulkPut([...records]);
}

export async function dropRecords(db: LensDatabase, kind: RecordKind, ids: string[]): Promise<void> {
  if (kind === 'snippets') await drop(db, ids);
  else await db.table(kind).bulkDelete(ids);
}

/** When each of these records was last changed, as far as they are there. */
export async function stampsOf(db: LensDatabase, kind: RecordKind, ids: string[]): Promise<Map<string, unknown>> {
  const rows: ({ id: string; updatedAt: unknown } | undefined)[] = await db.table(kind).bulkGet(ids);
  const there = rows.filter((row) => row !== undefined);
  if (kind === 'snippets') there.push(...(await onShelves(db, ids)).values());
  return new Map(there.map(({ id, updatedAt }) => [id, updatedAt]));
}
