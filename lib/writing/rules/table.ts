import { emptyHole } from './empty-hole.ts';
import { praiseWithoutEvidence } from './f01-praise.ts';
import { judgementWord } from './f02-judgement.ts';
import { ratingLanguage } from './f03-rating.ts';
import { highInference } from './f04-inference.ts';
import { deficitLanguage } from './f05-deficit.ts';
import { overgeneralised } from './f06-universal.ts';
import { vagueNextStep } from './f07-vague.ts';
import { offFocus } from './f08-off-focus.ts';
import { termMisuse } from './f09-term-misuse.ts';
import { directiveTone } from './f10-directive.ts';
import { studentIdentified } from './f11-student-name.ts';
import { noEvidence } from './n1-no-evidence.ts';
import { noStudentThinking } from './n2-no-student-thinking.ts';
import { noNextStep } from './n3-no-next-step.ts';
import { tooManyFoci } from './n4-too-many.ts';
import { focusMissing } from './n5-focus.ts';
import { noteLength } from './n6-length.ts';
import { balance } from './n7-balance.ts';
import type { NoteRule } from './note.ts';
import { oldWay } from './old-way.ts';
import type { RuleId, SentenceRule } from './rule.ts';

/** All rules about a sentence. A new rule is a file of its own and a line here. */
export const sentenceRules: readonly SentenceRule[] = [
  praiseWithoutEvidence,
  judgementWord,
  ratingLanguage,
  highInference,
  deficitLanguage,
  overgeneralised,
  vagueNextStep,
  offFocus,
  termMisuse,
  directiveTone,
  studentIdentified,
  emptyHole,
  oldWay,
];

/** All rules about a whole note. */
export const noteRules: readonly NoteRule[] = [
  noEvidence,
  noStudentThinking,
  noNextStep,
  tooManyFoci,
  focusMissing,
  noteLength,
  balance,
];

/** What is shown first: harm, then what a note lacks, then the rest in the order of the text. */
export const PRECEDENCE: readonly RuleId[] = ['F5', 'F11', 'N3', 'N2', 'N1'];
