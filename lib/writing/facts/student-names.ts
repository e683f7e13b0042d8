import type { Token } from '../../lens/words/tokenize.ts';
import { word } from '../ranges.ts';
import type { Range, Sentence } from '../sentence.ts';
import { DID, HAS, KIN, PERSONAL, STATUS, STRONG, THING, TO_SOMEBODY, WORK } from './name-context.ts';

/**
 * Capitalised words that stand where a student's name stands: before a verb of saying or doing, after "called on" or "when",
 * before 's and a piece of work, or joined to another name by "and". Titles, staff, days, places, programs and mathematicians
 * are no students. Whether a name belongs to the reader of the note is decided where the whole note is known.
 */
export function namesIn(sentence: Sentence): Range[] {
  if (!sentence.tokens.some((token) => token.capital)) return [];
  const known = sentence.in('firstName');
  const actions = [
    ...sentence.in('saying'),
    ...sentence.in('making'),
    ...sentence.in('chatting'),
    ...sentence.in('minding'),
  ];
  const found: Range[] = [];
  for (let from = 0; from < sentence.tokens.length; from++) {
    if (!mayBeName(sentence, from)) continue;
    let to = from + 1;
    while (to < sentence.tokens.length && goesOn(sentence, to) && !sentence.tokens[to]?.pause && to - from < 3) to++;
    // "San Diego", "St. Louis": the rest of a place.
    const place =
      /^(?:san|santa|los|las|el|saint|st|new|mount|mt|lake)$/.test(word(sentence, from - 1)) &&
      sentence.tokens[from - 1]?.capital;
    if (place || titled(sentence, from)) {
      from = to - 1;
      continue;
    }
    const listed = known.some((hit) => hit.from === from);
    if (standsLikeName(sentence, { from, to }, listed, actions)) found.push({ from, to });
    from = to - 1;
  }
  return withNeighbours(sentence, found);
}

function mayBeName(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token?.capital || sentence.masked(at) || !/^\p{Lu}/u.test(sentence.text.slice(token.start, token.start + 2)))
    return false;
  // "Ask Bronwyn", "Little Joey": the word before a name is no part of it.
  if (TO_SOMEBODY.has(token.word) || STRONG.has(token.word) || /^(?:little|young|big)$/.test(token.word)) return false;
  const text = sentence.text.slice(token.start, token.end);
  // An initial after a name ("Ava R.") belongs to it; a single letter alone is an answer or a label, capitals are acronyms.
  if (token.word.length === 1) return at > 0 && token.word !== 'i' && mayBeName(sentence, at - 1);
  if (
    /^\p{Lu}{2,}$/u.test(text) ||
    /^(?:i|you|we|they|he|she|it|who|that|there|here|what|let|don|didn|won|can|isn|wasn|aren|doesn|couldn|weren|haven)['’]/i.test(
      text,
    )
  )
    return false;
  return (
    !sentence.in('notStudent').some((hit) => hit.from <= at && at < hit.to) &&
    (!sentence.common(at) || sentence.in('firstName').some((hit) => hit.from === at))
  );
}

/** "Eun-ji", "Lin-Manuel": what a hyphen joins to a name belongs to it. */
const goesOn = (sentence: Sentence, at: number): boolean =>
  mayBeName(sentence, at) ||
  (!sentence.common(at) && sentence.text.slice(sentence.tokens[at - 1]?.end, sentence.tokens[at]?.start) === '-');

const titled = (sentence: Sentence, from: number): boolean =>
  (sentence.in('title').some((hit) => hit.to === from) &&
    !['teacher', 'colleague', 'aide', 'para'].includes(word(sentence, from - 1))) ||
  ['teacher', 'colleague', 'coach'].includes(word(sentence, from - 1));

function standsLikeName(sentence: Sentence, name: Range, listed: boolean, actions: readonly Range[]): boolean {
  const after = name.to;
  const next = sentence.tokens[after];
  const before = word(sentence, name.from - 1);
  const first = name.from === 0 || (sentence.tokens[name.from]?.pause ?? false);
  const last = sentence.tokens[after - 1];
  // "Priya, thank you": spoken to.
  if (
    first &&
    next?.pause &&
    (next.word === 'i' ||
      next.word === 'you' ||
      next.word === 'your' ||
      next.word === 'thank' ||
      next.word === 'thanks')
  )
    return false;
  const acts = actions.some(
    (verb) =>
      (verb.from === after || (verb.from === after + 1 && HAS.has(word(sentence, after)))) &&
      DID.test(word(sentence, verb.to - 1)),
  );
  if (last?.possessive) return listed || WORK.has(next?.word ?? '') || (!first && WORK.has(word(sentence, after + 1)));
  // "Top marks for effort": an unknown word before a verb in -s is no name.
  const sure = !/s$/.test(next?.word ?? '') || SAYS.test(next?.word ?? '');
  // The dot of an initial ("Ava R. said") parts nothing.
  const parted = next?.pause && sentence.text[last?.end ?? 0] !== '.';
  if (!parted && acts) return listed || !first || (sure && !looksCommon(sentence, name));
  const place: Place = { name, before, next, first, partner: word(sentence, after + 1) };
  // "Devonte was the first", "Shreya had her hand up": only a person does, is or has that.
  if (
    !next?.pause &&
    before !== 'the' &&
    !(first && looksCommon(sentence, name)) &&
    PERSONAL.test(sentence.text.slice(next?.start))
  )
    return true;
  return inSight(sentence, place) || (listed ? listedPlace(place) : unlistedPlace(sentence, place));
}

/** Where a possible name stands: the words around it, and whether it opens a sentence or a clause. */
interface Place {
  name: Range;
  before: string;
  next: Token | undefined;
  /** The word after `next`. */
  partner: string;
  first: boolean;
}

const ITS = /^(?:his|her|their)$/;

/** "little Joey", "saw Kwame leading", "with Freya and her partner": any capitalised word there is a child. */
const SAYS =
  /^(?:says|asks|explains|writes|draws|argues|notices|shares|was|is|has|thinks|knows|wants|tries|solves|sees|tells|adds)$/;
const STUDENT = /^(?:student|girl|boy|kid|child|partner|pupil|learner|grader|scholar|newcomer)s?$/;

const inSight = (sentence: Sentence, { name, before, next, first, partner }: Place): boolean =>
  // "One student, Isabel, counted".
  (sentence.tokens[name.from]?.pause === true && STUDENT.test(before) && (next?.pause || next?.word === 'and')) ||
  // "the Ramirez twins", "the Nguyen girl".
  (before === 'the' && KIN.test(next?.word ?? '')) ||
  // "I sat by Kymani", "next to Kwame".
  (/^(?:by|beside|behind|near|to|with)$/.test(before) &&
    /^(?:sat|sit|sitting|next|knelt|stopped)$/.test(word(sentence, name.from - 2))) ||
  // "Bryce (504)".
  (next !== undefined && STATUS.has(next.word) && sentence.text[next.start - 1] === '(') ||
  // "Kwame, Ines and Beau had …".
  (next?.pause === true &&
    /^(?:and|or)$/.test(partner) &&
    mayBeName(sentence, name.to) &&
    mayBeName(sentence, name.to + 2)) ||
  // "DeShawn", "McKenna": no word of a note is written so.
  /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(sentence.text.slice(sentence.tokens[name.from]?.start)) ||
  (/^(?:little|young|big)$/.test(before) && name.from > 0) ||
  (!first &&
    /^(?:see|saw|seeing|watch|watched|watching|hear|heard|hearing|noticed|with|had|have|let)$/.test(before) &&
    /[^s]ing$/.test(next?.word ?? '')) ||
  // "Maddox and his partner", "about Soren, he drew four boxes".
  (next?.word === 'and' && ITS.test(partner) && !looksCommon(sentence, name)) ||
  (!first && next?.pause === true && /^s?he$/.test(next.word));

const listedPlace = ({ before, next, first, partner }: Place): boolean =>
  (!next?.pause && (HAS.has(next?.word ?? '') || /ed$/.test(next?.word ?? ''))) ||
  (!first && TO_SOMEBODY.has(before)) ||
  (next !== undefined && STATUS.has(next.word)) ||
  (next?.pause === true && /^(who|a|an|the|one|has|whose)$/.test(next.word)) ||
  (next?.word === 'and' && /^(?:his|her|their|one|another|two|the)$/.test(partner));

function unlistedPlace(sentence: Sentence, { name, before, next, first }: Place): boolean {
  if (next?.word === 'who' && (next.pause || !first)) return !(first && looksCommon(sentence, name));
  if (first) return false;
  // "Have Anneliese share"; "I will have Dale look at the heater" is about staff.
  if (before === 'have' && !/^(?:will|i'll|i|we)$/.test(word(sentence, name.from - 2))) return true;
  if (STRONG.has(before) || (before === 'on' && /^call/.test(word(sentence, name.from - 2)))) return true;
  if (!next?.pause && /^(went|came|sat|stood|raised|took|kept|got|ran|left)$/.test(next?.word ?? '')) return true;
  return name.to - name.from === 2 && TO_SOMEBODY.has(before) && !/^(?:at|of|from|in|on|for|with)$/.test(before);
}

/** A plural or a shared term in first place is capitalised by its place only ("Partners argued", "Kindergartners put"). */
const looksCommon = (sentence: Sentence, { from }: Range): boolean =>
  THING.test(word(sentence, from)) || sentence.terms.some((hit) => hit.from === from);

/** "Kai and Zoe": one name makes the other sure. */
function withNeighbours(sentence: Sentence, found: Range[]): Range[] {
  const all = [...found];
  for (const name of found) {
    for (const at of [name.from - 2, name.to + 1]) {
      const joined = at > name.from ? word(sentence, name.to) : word(sentence, name.from - 1);
      if (
        (joined === 'and' || joined === 'or') &&
        mayBeName(sentence, at) &&
        !all.some((hit) => hit.from <= at && at < hit.to)
      )
        all.push({ from: at, to: at + 1 });
    }
  }
  return all.sort((a, b) => a.from - b.from);
}
