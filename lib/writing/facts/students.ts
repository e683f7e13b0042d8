import { closestBefore, word } from '../ranges.ts';
import type { Range, Sentence } from '../sentence.ts';
import { namesIn } from './student-names.ts';

const NOT_DOING = new Set([
  'to',
  'not',
  'never',
  "didn't",
  "don't",
  "doesn't",
  "couldn't",
  "can't",
  'could',
  'would',
  'will',
  'should',
  'can',
  "won't",
  'might',
  'may',
  'must',
  "wouldn't",
]);
const PASSIVE = new Set(['was', 'were', 'is', 'are', 'be', 'been', 'being', 'got']);
const OTHERS = new Set(['you', 'i', 'we', 'it', 'this']);
const NOUNS = new Set([
  'report',
  'present',
  'point',
  'comment',
  'add',
  'object',
  'list',
  'sort',
  'cut',
  'start',
  'count',
  'split',
  'test',
  'result',
  'work',
  'talk',
]);
const NOBODY = new Set(['no', 'nobody', 'none', 'one']);

/** Every word for a student or students that can be the one who acts. */
export function studentsIn(sentence: Sentence): Range[] {
  return [
    ...sentence.in('student'),
    ...sentence.in('group'),
    ...sentence.in('wholeGroup'),
    ...sentence.in('pronoun'),
    ...sentence.in('one'),
    ...sentence.in('particular'),
    ...namesIn(sentence),
  ].filter(({ to }) => !sentence.tokens[to - 1]?.possessive);
}

/** A student subject and what it does: the words from the subject to the verb. */
export interface Doing {
  who: Range;
  verb: Range;
}

/** Who of the students does what, for the verbs of some lists. A wish ("for students to share") and a "did not" do not count. */
export function doings(
  sentence: Sentence,
  students: readonly Range[],
  lists: readonly ('saying' | 'chatting' | 'making' | 'trace')[],
): Doing[] {
  const found: Doing[] = [];
  for (const list of lists) {
    for (const verb of sentence.in(list)) {
      const who = actorOf(sentence, students, verb);
      if (who) found.push({ who, verb });
    }
  }
  return found;
}

function actorOf(sentence: Sentence, students: readonly Range[], verb: Range): Range | undefined {
  const before = word(sentence, verb.from - 1);
  const earlier = word(sentence, verb.from - 2);
  if (NOT_DOING.has(before) || (earlier !== 'to' && NOT_DOING.has(earlier))) return inverted(sentence, students, verb);
  const last = word(sentence, verb.from);
  // "Why the graph was curved", "level 3 for questions": a noun, whatever the list calls it.
  if (/^(the|of|a|an|your|their|his|her|our|my|this|in|some|any|for|by)$/.test(before)) return undefined;
  if (last.endsWith('ing') && sentence.tokens[verb.from]?.pause) return undefined;
  if (last === 'going' && PASSIVE.has(before)) return undefined;
  if (PASSIVE.has(before) && !last.endsWith('ing')) return undefined;
  let best: Range | undefined;
  for (const who of students) {
    if (who.to > verb.from || verb.from - who.to > 9) continue;
    if (NOBODY.has(word(sentence, who.from - 1)) || word(sentence, who.from) === 'nobody') continue;
    if (isParted(sentence, who, verb) || (verb.from === who.to && isNounPhrase(sentence, who, last))) continue;
    if (!best || who.to > best.to) best = who;
  }
  return best ?? inverted(sentence, students, verb);
}

/** Whether another subject or more than one pause stands between a student and the verb. */
function isParted(sentence: Sentence, who: Range, verb: Range): boolean {
  let pauses = 0;
  for (let at = who.to; at <= verb.from; at++) {
    if (sentence.tokens[at]?.pause) pauses++;
    // "everyone I passed was talking": the clause inside the subject does not part it from its verb.
    if (at < verb.from && at > who.to && OTHERS.has(word(sentence, at))) return true;
  }
  return pauses > 1;
}

/** "a partner talk", "the first question": a verb in its base form after one student is a noun. */
function isNounPhrase(sentence: Sentence, who: Range, verb: string): boolean {
  const one = !/(s|children|they|freshmen|both|others|few|many|some|several|more|most|everyone|everybody)$/.test(
    word(sentence, who.to - 1),
  );
  return (one && !/(s|ed|ing|d|t|w|ote|ew|ave|ound|ade|old|oke|ose|id)$/.test(verb)) || (one && NOUNS.has(verb));
}

/** "...," said a student. */
function inverted(sentence: Sentence, students: readonly Range[], verb: Range): Range | undefined {
  if (!sentence.in('saying').some((saying) => saying.from === verb.from)) return undefined;
  if (!sentence.masked(verb.from - 1)) return undefined;
  return students.find((who) => who.from >= verb.to && who.from - verb.to <= 2);
}

/** Whether the nearest subject before a place is a student and not the teacher. */
export function studentBefore(sentence: Sentence, students: readonly Range[], at: number, reach: number): boolean {
  const who = closestBefore(sentence, students, at, reach);
  if (!who) return false;
  const you = closestBefore(sentence, sentence.in('teacher'), at, reach);
  return !you || you.to <= who.to;
}
