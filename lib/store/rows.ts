/**
 * What lies in the database, where that differs from the record that everybody else knows.
 */
import type { Snippet, SnippetBody } from '@/lib/evidence/records';
import type { Visit } from '@/lib/evidence/visit-records';
import type { LensPack } from '@/lib/lens/pack';
import type { UndoView } from '@/lib/messages/view';

/** Entry of the look-for index: [spaceId, lookForId, createdAt, id]. */
export type LookForPlace = [string, string, string, string];

/** A snippet without its words. */
export type SnippetRow = Omit<Snippet, 'body'> & { lookForPlaces: LookForPlace[] };

/** The words of a snippet, under the same id; the rest is what never changes about it and finds it. */
export type BodyRow = SnippetBody & Pick<Snippet, 'id' | 'spaceId' | 'documentKey' | 'createdAt'>;

/** A visit with the times that find it: its first start, and the start of what runs now (null once it is stopped or deleted). */
export type VisitRow = Visit & { startedAt: string; runningSince: string | null };

/** One act that can be undone. `undoneBy` is the request that undid it, so that a retried undo does not undo a second act. */
export interface UndoRow {
  seq: number;
  spaceId: string;
  at: string;
  act: UndoView['act'];
  snippetId: string;
  /** The snippet as it was before the act; null when there was none. */
  before: Snippet | null;
  /** The other snippets of an act on many, as they were before it; `words` says how many. */
  others?: Snippet[];
  words: string;
  undoneBy: string | null;
}

/** Look-fors in the order of their last use, newest first. */
export interface RecentsRow {
  spaceId: string;
  lookForIds: string[];
}

/** A lens pack as it was when it came into use. Not bound to a space: several may share one, and nobody may change it. */
export interface LensRow {
  id: string;
  version: string;
  keptAt: string;
  pack: LensPack;
}

/** A setting of this device. */
export interface SettingRow {
  key:
    | 'preferences'
    | 'current-space'
    | 'leaving-spaces'
    | 'policy'
    | 'purge-log'
    | 'keep-days'
    | 'seal'
    | `lens-work:${string}`;
  value: unknown;
}

/** That a record was here and must not come back; nothing of what it said. */
export interface Tombstone {
  id: string;
  spaceId: string;
  purgedAt: string;
}
