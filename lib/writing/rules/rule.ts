import type { LensPack } from '../../lens/pack.ts';
import type { Facts } from '../facts/facts.ts';
import type { CompiledLists } from '../lists/lists.ts';
import type { Sentence } from '../sentence.ts';

export const SENTENCE_RULES = [
  'F1',
  'F2',
  'F3',
  'F4',
  'F5',
  'F6',
  'F7',
  'F8',
  'F9',
  'F10',
  'F11',
  'hole',
  'old-way',
] as const;
export const NOTE_RULES = ['N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7'] as const;
export type RuleId = (typeof SENTENCE_RULES)[number] | (typeof NOTE_RULES)[number];

/** A sentence on the screen: a key of the words files and what is put into its places. */
export interface Message {
  key: string;
  values?: Readonly<Record<string, string>>;
}

/** What a writer may do about a finding: a starter of the lens, a shared definition, or a sentence of advice. */
export type Move =
  | { kind: 'starter'; id: string }
  | { kind: 'definition'; id: string }
  | { kind: 'message'; key: string };

/** What stays the same for all sentences of a check. */
export interface Setting {
  lens: LensPack;
  lists: CompiledLists;
  /** The look-for that the visit is about. */
  focus: string | undefined;
  /** Lower-case words that are no student's name: staff, and what the person said is no name. */
  notNames: ReadonlySet<string>;
}

/** What a rule found in a sentence. Offsets are UTF-16 units into the sentence. */
export interface Hit {
  start: number;
  end: number;
  why: Message;
  move: Move;
  /** The finding falls away when the next sentence shows evidence. */
  unlessEvidenceFollows?: true;
  /** The finding is about a person's name, who may turn out to be the reader of the note. */
  name?: string;
}

export interface Example {
  text: string;
  focus?: string;
}

/** What a rule must find and must leave alone, in a file beside the rule (`f01-praise.examples.ts`). */
export interface Examples {
  fires: readonly Example[];
  spares: readonly Example[];
}

/** A rule that looks at one sentence. Deterministic: the same sentence, facts and setting give the same hits. */
export interface SentenceRule {
  id: (typeof SENTENCE_RULES)[number];
  /** The label of a labelled file that this rule answers for. */
  label: string | null;
  find(sentence: Sentence, facts: Facts, setting: Setting): Hit[];
}
