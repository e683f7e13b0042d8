import type { ChangeEntry, LensPack, Migration } from '../pack';
import { compareLenses, type LensChange } from './compare';
import { nextVersion } from './next-version';

/** Why a wording changed, and who proposed it; by place. */
export type Reasons = ReadonlyMap<string, { why?: string | undefined; by?: string | undefined }>;

export interface Publishing {
  /** The day of the version, `2026-01-15`. */
  date: string;
  reasons: Reasons;
  /** Where look-fors went that are gone: ids of the older version → ids of this one. */
  moves?: readonly Omit<Migration, 'version'>[];
}

/**
 * The edited lens as a new version of its own: number, change log and moves of look-fors written in. Null when nothing changed. The older
 * version stays as it is, for the quotes that were tagged with it.
 */
export function publish(base: LensPack, edited: LensPack, { date, reasons, moves = [] }: Publishing): LensPack | null {
  const changes = compareLenses(base, edited);
  if (changes.length === 0) return null;
  const version = nextVersion(base.version, changes);
  const entries = changes.map((change) => entryOf(change, reasons));
  const migrations = [
    ...(base.migrations ?? []),
    ...moves.map((move) => ({ version, from: [...move.from], to: [...move.to] })),
  ];
  return {
    ...edited,
    version,
    changeLog: [...(base.changeLog ?? []), { version, date, entries }],
    ...(migrations.length > 0 ? { migrations } : {}),
  };
}

function entryOf(change: LensChange, reasons: Reasons): ChangeEntry {
  const { why, by } = reasons.get(change.place) ?? {};
  const words =
    change.kind === 'worded'
      ? { old: change.old, new: change.new }
      : { old: change.kind === 'removed' ? change.title : '', new: change.kind === 'added' ? change.title : '' };
  return { place: change.place, ...words, ...(why ? { why } : {}), ...(by ? { by } : {}) };
}
