import type { RowCipher } from './cipher';
import { OPEN_FIELDS } from './sealed-tables';

type Row = Record<string, unknown>;

/** Under this name lie the sealed fields of a row. */
const SEALED = 'sealed';

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/** Which row the bytes belong to: its table, and what never changes about it and is known before it is written. */
const placeOf = (table: string, row: Row): string => [table, row.spaceId, row.id ?? row.key ?? row.snippetId].join(' ');

export const isSealedRow = (value: unknown): boolean => isRow(value) && value[SEALED] instanceof Uint8Array;

/** The row as it lies in the database. */
export function sealRow(cipher: RowCipher, table: string, value: unknown): unknown {
  if (!isRow(value) || isSealedRow(value)) return value;
  const open: Row = {};
  const words: Row = {};
  for (const [name, part] of Object.entries(value)) (OPEN_FIELDS[table]?.includes(name) ? open : words)[name] = part;
  return { ...open, [SEALED]: cipher.seal(placeOf(table, open), words) };
}

/** The row as everybody else knows it. One that was never sealed (a draft that was rescued without the key) is as it is. */
export function openRow(cipher: RowCipher, table: string, value: unknown): unknown {
  if (!isRow(value)) return value;
  const { [SEALED]: sealed, ...open } = value;
  if (!(sealed instanceof Uint8Array)) return value;
  return { ...open, ...(cipher.open(placeOf(table, open), sealed) as Row) };
}
