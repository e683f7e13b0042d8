import type { Facts } from '../facts/facts.ts';
import type { Sentence } from '../sentence.ts';
import type { Hit, Message, Move, RuleId, Setting } from './rule.ts';

/** A sentence of a note with what was found in it; `start` is its place in the whole text (UTF-16 units). */
export interface ReadSentence {
  start: number;
  sentence: Sentence;
  facts: Facts;
  hits: readonly { rule: RuleId; hit: Hit }[];
  /** Ids of look-fors whose words are in the sentence, quotations included. */
  lookFors: ReadonlySet<string>;
  /** Names of shared ideas and moves in the writer's own words. */
  foci: ReadonlySet<string>;
  offFocus: boolean;
}

/** A finding about the note as a whole; the place is set when words of it caused the finding. */
export interface NoteHit {
  why: Message;
  move: Move;
  label?: string;
  place?: { start: number; end: number };
}

/** A rule that looks at the whole note. */
export interface NoteRule {
  id: 'N1' | 'N2' | 'N3' | 'N4' | 'N5' | 'N6' | 'N7';
  /** Labels of a labelled file that this rule answers for (N5 has two). */
  labels: readonly string[];
  find(note: readonly ReadSentence[], setting: Setting): NoteHit | undefined;
}
