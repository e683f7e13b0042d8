import { shaped, touches, without, word } from '../ranges.ts';
import { THANKED, WARM } from '../rules/praise-shapes.ts';
import type { Range, Sentence } from '../sentence.ts';
import { countsIn, evidenceIn } from './evidence.ts';
import { directivesIn, stepIn } from './steps.ts';
import { type Doing, doings, studentsIn } from './students.ts';

/** What a sentence has, apart from what is wrong with it. Ranges count tokens of the sentence. */
export interface Facts {
  students: readonly Range[];
  /** Students say or do something. */
  thinking: Doing | undefined;
  evidence: readonly Range[];
  counts: readonly Range[];
  /** A statement of what the visit is about. */
  focus: Range | undefined;
  meaning: Range | undefined;
  step: Range | undefined;
  /** A real question to the reader. */
  asks: boolean;
  directives: readonly Range[];
  /** Only a greeting, a thanks for the visit or a good-bye. */
  courtesy: boolean;
  subject: 'teacher' | 'students' | 'other';
  /** Something mathematical is named, quotations included. */
  mathematical: boolean;
  /** The word is said to be only possible or wondered about. */
  hedged: boolean;
}

export function factsOf(sentence: Sentence): Facts {
  const students = studentsIn(sentence);
  const courtesyHits = sentence.in('courtesy');
  const opening = courtesyHits.find(
    (hit) => hit.from === 0 || (hit.from <= 2 && /^(i|it|so|well|and|was|am)$/.test(word(sentence, 0))),
  );
  const courtesy =
    opening !== undefined &&
    sentence.tokens.length <= 16 &&
    !outside(sentence.in('praise'), courtesyHits) &&
    !sentence.asks &&
    shaped(sentence, THANKED).length === 0 &&
    !(GREETED.test(sentence.text) && outside([...sentence.in('delight'), ...shaped(sentence, WARM)], courtesyHits)) &&
    !sentence.masks.some((mask) => mask.kind === 'quote');
  const focus = courtesy ? undefined : sentence.in('focusCue')[0];
  const step = courtesy || sentence.asks ? undefined : stepIn(sentence, students);
  const asks =
    sentence.asks && !/^\s*(how are you|how's it going|how was your|right\?|ok\?|okay\?)/i.test(sentence.text);
  const plain = !courtesy && !step && !sentence.asks;
  const statesFocus =
    focus !== undefined && !sentence.masks.some((mask) => mask.kind === 'quote' || mask.kind === 'time');
  const counts = plain ? countsIn(sentence) : [];
  const evidence = plain && !statesFocus ? evidenceIn(sentence, students) : [];
  const thinking =
    plain && !statesFocus
      ? (doings(sentence, students, ['saying', 'making', 'chatting'])[0] ?? speaking(sentence, students))
      : undefined;
  return {
    students,
    thinking,
    evidence,
    counts,
    focus,
    meaning: plain ? sentence.in('meaningCue')[0] : undefined,
    step,
    asks,
    directives: sentence.asks ? [] : directivesIn(sentence),
    courtesy,
    subject: subjectOf(sentence, students),
    mathematical:
      // "Routines are solid" names no solid.
      without(sentence.everywhere('mathWord'), sentence.in('judgement')).length > 0 ||
      sentence.everywhere('looksMath').length > 0 ||
      sentence.everywhere('mathCollocation').length > 0 ||
      sentence.terms.some(
        (term) =>
          term.definitionId !== 'def-engage' &&
          term.definitionId !== 'def-orchestrate' &&
          term.definitionId !== 'def-feedback' &&
          term.definitionId !== 'def-access' &&
          term.definitionId !== 'def-evidence',
      ) ||
      /\d\s*[+=×x*÷/]\s*\d|[a-z]\s*=\s*\d/i.test(sentence.text),
    hedged: sentence.in('hedge').length > 0,
  };
}

/** "Hi Sam, great job!" greets and praises; "Hi Sam, hope you had a lovely weekend" greets. */
const GREETED = /^\W*(?:hi|hey|hello|dear|good)\b(?!.*\b(?:hope|wish))/i;

const outside = (hits: readonly Range[], courtesy: readonly Range[]): boolean =>
  !hits.every((hit) => courtesy.some((other) => other.from <= hit.from && hit.to <= other.to));

/** "1:05 - ...", "S: ...", "another: ...": the speaker of a quotation in a log. */
const LOG =
  /^\s*(?:\d{1,2}[:.]\d{2}\b|(?:s|st|stu|ss|student|another|other|boy|girl|partner|pair|kid)\s?\d?\s?[:–—-])/i;

/** A quotation beside a word for a student is a student's thinking, whatever the verb; so is one in a log of what was said. */
function speaking(sentence: Sentence, students: readonly Range[]): Doing | undefined {
  const who = students.find((each) => !sentence.in('teacher').some((you) => touches(you, each)));
  const quoted = sentence.masks.some((mask) => mask.kind === 'quote');
  const you = sentence.tokens.some((token, at) => token.word === 'you' && !sentence.masked(at));
  const said = who ?? (LOG.test(sentence.text) ? { from: 0, to: 1 } : undefined);
  return said && quoted && !you ? { who: said, verb: said } : undefined;
}

function subjectOf(sentence: Sentence, students: readonly Range[]): Facts['subject'] {
  const you = sentence.in('teacher')[0]?.from ?? Number.POSITIVE_INFINITY;
  const student = students[0]?.from ?? Number.POSITIVE_INFINITY;
  if (you === student) return 'other';
  return you < student ? 'teacher' : 'students';
}
