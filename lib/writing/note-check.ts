import type { Message, Move, RuleId } from './rules/rule.ts';

/** The four things a helpful note has. */
export const PARTS = ['focus', 'evidence', 'meaning', 'next'] as const;
export type Part = (typeof PARTS)[number];

/** UTF-16 units into the checked text, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** One hint. */
export interface Finding extends Span {
  rule: RuleId;
  /** 'words': the place caused it. 'note': it is about the whole note, and the place is where the note stands. */
  scope: 'words' | 'note';
  /** The words that caused it; empty for what a note lacks. */
  words: string;
  /** The sentence they stand in, for "ignore here". */
  sentence: string;
  why: Message;
  move: Move;
  /** The label of a labelled file, where the rule has several. */
  label?: string;
}

/** Something the person does not want to see again: here (rule, words and sentence), everywhere alike (rule and words), or never (rule). */
export interface Ignored {
  rule: RuleId;
  words?: string;
  sentence?: string;
}

/** Why a part of a text, or all of it, was not checked. */
export type NotChecked = {
  reason: 'no-letters' | 'unknown-language' | 'no-lists' | 'too-long' | 'other-language';
} & Span;

export interface NoteCheck {
  /** The language that the check read, or 'none' when it could not. */
  language: string;
  /** What was not checked and why; a sentence for each reason is in the words files ("unchecked.too-long"). */
  unchecked: readonly NotChecked[];
  /** Where each of the four parts stands; an empty list means that the note has none. */
  parts: Readonly<Record<Part, readonly Span[]>>;
  /** Set when the note only says what happened (S18): the parts that would make it instructional. */
  observational: { missing: readonly Part[] } | undefined;
  /** In the order of precedence. */
  findings: readonly Finding[];
  topThree: readonly Finding[];
  /** Shared terms in the text, for underlining. */
  terms: readonly (Span & { definitionId: string })[];
}

export interface CheckOptions {
  /** Id of the look-for that the visit is about. */
  focus?: string;
  /** Names of staff: they are no students. */
  staffNames?: readonly string[];
  /** Words that the person said are no names ("not a name, remember"). */
  notNames?: readonly string[];
  ignored?: readonly Ignored[];
}
