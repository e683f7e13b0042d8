/** What a merge is about: what is held, and what a file would do to it. */
import type { LensPack } from '@/lib/lens/pack';
import type { AnyRecord, RecordKind, Tombstone } from './bundle';

/** What this device holds, as far as an import can touch it. */
export interface Held {
  records: Readonly<Record<RecordKind, ReadonlyMap<string, AnyRecord>>>;
  /** By `tombstoneKey`. */
  tombstones: ReadonlyMap<string, Tombstone>;
  lenses: readonly LensPack[];
}

export interface Item {
  kind: RecordKind;
  record: AnyRecord;
}
export interface ChangedItem extends Item {
  /** What stands here now. */
  was: AnyRecord;
}
export interface Conflict {
  kind: RecordKind;
  here: AnyRecord;
  file: AnyRecord;
  /** Which of the two stays: the one that was changed last. */
  winner: 'here' | 'file';
}

export type RefusalReason =
  | 'deleted-for-good'
  | 'unknown-space'
  | 'unknown-lens'
  | 'unknown-kind'
  | 'lens-differs'
  | 'older-mark'
  | 'code-taken';
export interface Refusal {
  kind: string;
  /** A record's id, a lens's `id version`, or nothing for a whole kind. */
  id: string;
  reason: RefusalReason;
  /** How many records it concerns. */
  count: number;
}

/** What an import would do, to be shown before it is done. */
export interface ImportPlan {
  new: Item[];
  changed: ChangedItem[];
  conflicting: Conflict[];
  unchanged: Item[];
  refused: Refusal[];
  /** Records here that the file says were deleted for good. */
  removed: Item[];
  tombstones: Tombstone[];
  lenses: LensPack[];
}

/** What a device holds that has nothing yet but these lenses. */
export const nothingHeld = (lenses: readonly LensPack[] = []): Held => ({
  records: {
    spaces: new Map(),
    staff: new Map(),
    visits: new Map(),
    agreements: new Map(),
    snippets: new Map(),
    ratings: new Map(),
  },
  tombstones: new Map(),
  lenses,
});

/** Ids are unique over all kinds, so a tombstone holds whatever kind it says. */
export const tombstoneKey = ({ id }: { id: string }): string => id;
