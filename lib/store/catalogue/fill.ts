/** Reads a whole space into its catalogue: everything the first time, and what differs from then on. */
import { type Failure, failed } from '@/lib/outcome/outcome';
import type { Connection } from '../connection';
import { type RowPiece, readOnward } from '../read-onward';
import type { BodyRow } from '../rows';
import { oneAfterAnother } from '../side-by-side';
import type { Catalogue } from './catalogue';
import { rowsOfSpace } from './read-rows';
import { shelvedRows } from './shelved-rows';

/** Null when the catalogue is true. */
export async function fill(
  catalogue: Catalogue,
  connection: Connection,
  spaceId: string,
  signal: AbortSignal,
): Promise<Failure | null> {
  const isNew = ({ id, updatedAt }: Seen): boolean => catalogue.stampOf(id) !== updatedAt;
  const isFirst = catalogue.isEmpty;
  const rows = isFirst ? readOnward(connection, spaceId, signal) : rowsOfSpace(connection, spaceId, isNew, signal);
  const there = new Set<string>();
  const changed: (() => void)[] = [];
  const takeIn = ({ rows, bodies }: RowPiece): void => {
    for (const row of rows) {
      const body: BodyRow | undefined = bodies.get(row.id);
      if (isFirst && !there.has(row.id)) catalogue.add(row, body);
      else if (isNew(row)) changed.push(() => catalogue.put(row, body));
      there.add(row.id);
    }
  };
  // Shelves first: what is taken off one meanwhile is found among the rows.
  for await (const read of oneAfterAnother(shelvedRows(connection, spaceId, signal), rows)) {
    if (!read.ok) return read;
    takeIn(read.value);
  }
  if (signal.aborted) return failed('refused', 'stopped');
  if (isFirst) catalogue.settle();
  for (const take of changed) take();
  for (const id of [...catalogue.ids()]) if (!there.has(id)) catalogue.forget(id);
  return null;
}

interface Seen {
  id: string;
  updatedAt: string;
}
