import type { Space } from '@/lib/evidence/records';
import { after } from '@/lib/evidence/snippet';
import { type AnyRecord, type Bundle, RECORD_KINDS, type RecordKind } from './bundle';

/**
 * The bundle as if it had been made here: all its records stand in the given space, so that one person's devices, each with a space of its own, and
 * a colleague's file all come into the one notebook there is. Both devices do the same with each other's file, so they agree on every record.
 *
 * The file's own space is dropped, but for an untouched notebook (`fresh`), which takes over its name, lens and focus: that is a restore.
 */
export function rehome(bundle: Bundle, here: Space, fresh: boolean): Bundle {
  const theirs = bundle.records.spaces ?? [];
  const known = new Set(theirs.map(({ id }) => id));
  const moved: Partial<Record<RecordKind, AnyRecord[]>> = {};
  for (const kind of RECORD_KINDS) {
    if (kind === 'spaces') continue;
    const there: readonly AnyRecord[] | undefined = bundle.records[kind];
    if (there) moved[kind] = there.map((one) => (known.has(one.spaceId) ? { ...one, spaceId: here.id } : one));
  }
  const [first] = theirs;
  const ours = fresh && first !== undefined ? takenOver(here, first) : here;
  const records = { ...bundle.records, ...moved, spaces: [ours] } as Bundle['records'];
  return { ...bundle, records };
}

/** A new notebook is younger than the backup, and nothing was said in it yet: what the file says counts as said after it was made. */
const takenOver = ({ id, createdAt, updatedAt }: Space, theirs: Space): Space => ({
  ...theirs,
  id,
  spaceId: id,
  createdAt,
  updatedAt: after(updatedAt, new Date(theirs.updatedAt)),
});
