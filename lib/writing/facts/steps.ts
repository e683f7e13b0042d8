import { shaped, without, word } from '../ranges.ts';
import type { Range, Sentence } from '../sentence.ts';
import { ORDERS } from './order-shapes.ts';

const NOUN_AFTER = new Set([
  'of',
  'was',
  'is',
  'were',
  'are',
  'and',
  'time',
  'has',
  'had',
  'seemed',
  'felt',
  'looked',
  'notes',
  'talk',
]);
const MODAL = new Set([
  'could',
  'might',
  'would',
  'will',
  "i'd",
  "let's",
  'lets',
  'let',
  'should',
  'can',
  "we'll",
  'may',
]);

/** Orders, without those that only sound so ("if you need to", "don't worry"). */
export function directivesIn(sentence: Sentence): Range[] {
  const orders = [
    ...sentence.in('directive'),
    ...sentence.in('forbids').filter((hit) => forbidding(sentence, hit)),
    ...habits(sentence),
    ...ORDERS.flatMap((shape) => shaped(sentence, shape)),
  ];
  return without(orders, sentence.in('notDirective')).filter(({ from, to }) => {
    const before = word(sentence, from - 1);
    if (/^(if|when|whenever|whatever|what|do|did|would|where|as|until|unless|which|that|all|how|because)$/.test(before))
      return false;
    const first = word(sentence, from);
    if (first === 'make' && before === 'to' && !/^(want|need|have|remember)$/.test(word(sentence, from - 2)))
      return false;
    const opensClause =
      from === 0 || sentence.tokens[from]?.pause || /^(please|and|so|also|but|just|then|to)$/.test(before);
    if (/^(don't|do|stop|never|get|cut|please|quit|ensure|remember)$/.test(first) && !opensClause && before !== 'must')
      return false;
    const subject = sentence.tokens.slice(Math.max(0, from - 4), from).map((token) => token.word);
    const bare = /^(needs?|has|have|must|should)$/.test(first);
    if (bare && /^\d/.test(word(sentence, from - 1))) return false;
    if (
      bare &&
      to - from <= 3 &&
      subject.some((each) =>
        /^(students?|kids|they|children|learners|partners?|pupils?|it|whole|total|shape|sum|number|answer|we|product|side|value|line|graph|denominators?|sides|slope|angle|angles|equation|total|sign|both|one|this|that)$/.test(
          each,
        ),
      )
    )
      return false;
    return true;
  });
}

/** "Use the manipulatives every day", "Give them less help": an order to act, for every day or for less. */
function habits(sentence: Sentence): Range[] {
  const opening = sentence.in('imperative').find((hit) => hit.from === 0);
  if (!opening || sentence.asks) return [];
  const often = sentence.tokens.findIndex(
    ({ word: each }, at) =>
      (/^(?:less|fewer|daily)$/.test(each) ||
        (each === 'every' && /^(?:day|lesson|single|week)$/.test(word(sentence, at + 1)))) &&
      at - opening.to <= 8,
  );
  return often < 0 ? [] : [opening];
}

/** "Don't rescue them", "Never tell the answer", "Stop giving hints": an order when it opens the sentence or a clause and an act follows. */
function forbidding(sentence: Sentence, { from, to }: Range): boolean {
  const first = word(sentence, from);
  const opens =
    from === 0 || (sentence.tokens[from]?.pause && first !== 'never') || word(sentence, from - 1) === 'please';
  const act = word(sentence, to);
  if (!opens || act === '' || sentence.tokens[to]?.pause) return false;
  return /^(?:stop|quit|avoid)$/.test(first)
    ? act.endsWith('ing')
    : !/^(?:the|a|an|is|was|were|did|before|once|mind)$/.test(act);
}

/** Where a next step is named, or undefined. Looks forward: an order to act, an offer, a plan; what was done does not count. */
export function stepIn(sentence: Sentence, students: readonly Range[]): Range | undefined {
  const courtesy = sentence.in('courtesy');
  const praise = sentence.in('praise');
  const cue = without(sentence.in('stepCue'), courtesy)[0];
  // "you always tell them the next step" names no step of the reader's.
  const told =
    cue &&
    word(sentence, cue.from - 1) === 'the' &&
    /^(?:them|him|her|students|kids|pupils|me|us)$/.test(word(sentence, cue.from - 2));
  const seen = cue && /^(see|tell|hear|feel|sense)$/.test(word(sentence, cue.to)) && word(sentence, cue.from) === 'you';
  if (cue && !seen && !told && !students.some((who) => who.to === cue.from && word(sentence, cue.from) === 'try'))
    return cue;
  const later = sentence.in('laterCue');
  const imperatives = without(without(sentence.in('imperative'), courtesy), praise);
  for (const verb of imperatives) {
    const next = sentence.tokens[verb.to];
    if (
      !next ||
      NOUN_AFTER.has(next.word) ||
      next.pause ||
      (word(sentence, verb.from) === 'have' && /^(?:a|an)$/.test(next.word))
    )
      continue;
    const opening =
      verb.from === 0 || (verb.from === 1 && /^(please|also|then|and|maybe|just|next|try|or)$/.test(word(sentence, 0)));
    const afterPause =
      (sentence.tokens[verb.from]?.pause ?? false) ||
      sentence.tokens[verb.from - 1]?.pause ||
      /^(?:maybe|perhaps|just)$/.test(word(sentence, verb.from - 1));
    const led =
      later.some((hit) => hit.from < verb.from) ||
      (word(sentence, 0) === 'next' && sentence.tokens[1]?.pause) ||
      labelled(sentence);
    if (opening || (afterPause && led)) return verb;
  }
  for (const time of later) {
    const modal = sentence.tokens.findIndex((token, at) => MODAL.has(token.word) && !sentence.masked(at));
    if (
      modal >= 0 &&
      !/^(back|see|be|return|come|visit)$/.test(word(sentence, modal + 1)) &&
      sentence.tokens.some((token) => /^(you|we|us|let's|students)$/.test(token.word)) &&
      time &&
      courtesy.length === 0 &&
      !/\bi('ll| will| can| could)\b/i.test(sentence.text)
    )
      return { from: modal, to: modal + 1 };
  }
  return directivesIn(sentence).find(
    ({ from }) => !/\b(should|ought)\b.*\bhave\b/i.test(sentence.text.slice(sentence.tokens[from]?.start ?? 0)),
  );
}

/** A sentence that opens with a label: "Next step:", "For Friday:", "To try -". */
const labelled = (sentence: Sentence): boolean =>
  /^(next( steps?| time| move)?|for \w+|to try|try( \w+)?|action( step)?|follow-?up|step|idea|suggestion|goal|move to try)\s*[:–—-]/i.test(
    sentence.text,
  );
