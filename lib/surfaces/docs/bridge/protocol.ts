/**
 * What our script in the page's own world (the bridge) and our page script say to one another: JSON strings in events on the document,
 * because strings alone pass between worlds in every browser. The page and other extensions hear it and could forge it: answers are
 * advice about the page's own text, carry no secret of ours, and nothing is deleted or sent because of one.
 */
import type { SurfaceReason } from '@/lib/outcome/surface-reasons';

export const VERSION = 1;
export const ASK = 'shared-lens:docs:ask';
export const ANSWER = 'shared-lens:docs:answer';

/** No text of a document longer than this travels, in UTF-16 units (a document of 600 pages). */
export const LONGEST = 2_000_000;

/** UTF-16 units into the text that the document tells; the end is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** What is there, told without any word of the document. */
export interface Ping {
  /** How long the bridge stands in the page, in ms. */
  age: number;
  api: boolean;
  frame: boolean;
  composing: boolean;
  /** Who asked the page for its annotation layer: we, somebody before us, or nobody. */
  flag: 'ours' | 'other' | 'none';
}

/**
 * The text as it is now. With `known` of the last answer only the difference travels: `edit`, or neither when nothing changed. `selection`
 * is null where the host tells none; `ranges` counts what it told.
 */
export interface Snapshot {
  rev: number;
  length: number;
  text?: string;
  edit?: { at: number; cut: number; put: string };
  selection: Span | null;
  ranges: number;
}

/** What the asker saw: the bridge pastes only where that still holds. `before` and `after` stand around the selection. */
export interface Expected extends Span {
  length: number;
  before: string;
  after: string;
}

/** `applied`: read back as wanted. `unverified`: it may stand there or come later. `mismatch`: something else stands there. */
export type Pasted = 'applied' | 'unverified' | 'mismatch';

export interface Operations {
  ping: { args: Record<string, never>; value: Ping };
  /** `known` is the `rev` of the asker's text, or 0. */
  snapshot: { args: { known: number }; value: Snapshot };
  /** Selects `words`, if they stand there. */
  select: { args: Span & { words: string }; value: Span };
  paste: { args: { text: string; expect: Expected }; value: Pasted };
}
export type Operation = keyof Operations;

export type Ask = { [O in Operation]: { v: number; id: string; op: O; args: Operations[O]['args'] } }[Operation];

export type Told<T> = { ok: true; value: T } | { ok: false; reason: SurfaceReason };

export const told = <T>(value: T): Told<T> => ({ ok: true, value });
export const untold = (reason: SurfaceReason): Told<never> => ({ ok: false, reason });
