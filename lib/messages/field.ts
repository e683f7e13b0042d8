/**
 * What a panel and the page say to one another about the field that somebody writes in. Offsets are UTF-16 units into the text that
 * the page told last. No zod here, because content scripts import it.
 */
import type { SurfaceReason } from '@/lib/outcome/surface-reasons';

/** A field as its writer has it now. */
export interface FieldText {
  /** The same for the same field as long as the page stands. */
  key: string;
  /** What a person would call the field; may be empty. */
  label: string;
  text: string;
  /** What stood in it before its writer began: somebody else's words, never commented on. */
  baseline: string;
  /** What it is one field of, where several make one note: the title of a form, whose answers are one response. */
  of?: string | undefined;
}

export interface Place {
  start: number;
  end: number;
}

/** Words of a hint; `soft`: a shared word, which nothing is wrong with, by the id of its definition. */
export interface MarkedPlace extends Place {
  soft?: string | undefined;
}

export type FieldAct =
  /** Follow the field that has the keyboard, or had it last. */
  | { do: 'watch' }
  | { do: 'leave' }
  /** Mark the words that hints are about and the shared words, where the page can show it without being changed. */
  | { do: 'mark'; places: MarkedPlace[] }
  /** `field` is the key that it was told under. */
  | ({ do: 'select'; field: string } & Place)
  /** Put words where the caret is, and read them back. */
  | { do: 'insert'; text: string };

/**
 * What became of words that were to be put in. `applied`: read back as wanted. `unverified`: they may stand there, and nobody may try
 * again. `on-clipboard`: nothing was changed, the page put them on the clipboard. `shown`: nothing was changed; whoever asked has to
 * show them, so that the person can copy them.
 */
export type Receipt = 'applied' | 'unverified' | 'on-clipboard' | 'shown';

export interface FieldAnswer {
  label: string;
  /** For `insert`: the words were read back from the field. */
  applied: boolean;
  /** For `insert`: what became of the words, the way they went (`execCommand`, `paste` …), and why no better. */
  receipt?: Receipt;
  via?: string | null;
  why?: SurfaceReason | null;
}
