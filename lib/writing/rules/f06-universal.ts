import type { Facts } from '../facts/facts.ts';
import { shaped, touches, word, wordsAt } from '../ranges.ts';
import type { Range, Sentence } from '../sentence.ts';
import { deficitsIn } from './f05-deficit.ts';
import { countMove } from './moves.ts';
import type { SentenceRule } from './rule.ts';

const BREAK = new Set([
  'that',
  'because',
  'why',
  'if',
  'whether',
  'when',
  'how',
  'which',
  'since',
  'so',
  'than',
  'says',
  'said',
]);
const PERSON = new Set([
  'class',
  'hands',
  'you',
  'your',
  "you're",
  'they',
  'them',
  'their',
  'he',
  'she',
  'teacher',
  'kids',
  'students',
]);

/** F6: always, never, all, nobody - said of people, without a count. */
export const overgeneralised: SentenceRule = {
  id: 'F6',
  label: 'overgeneralised',
  find(sentence, facts, { lens }) {
    if (facts.courtesy || facts.step || sentence.asks || facts.focus || counted(sentence, facts)) return [];
    const labels = deficitsIn(sentence, facts);
    const hits = [
      ...people(sentence),
      ...adverbs(sentence, facts),
      ...(labels.length > 0 ? [] : times(sentence, facts)),
      ...nobody(sentence),
    ]
      .filter(
        (hit) => !labels.some((label) => touches(label, hit) || (label.to <= hit.from && hit.from - label.to <= 3)),
      )
      .sort((a, b) => a.from - b.from || b.to - a.to);
    return hits.slice(0, 1).map((hit) => {
      const { start, end, words } = wordsAt(sentence, hit);
      return { start, end, why: { key: 'F6.why', values: { words } }, move: countMove(lens) };
    });
  },
};

const counted = (sentence: Sentence, facts: Facts): boolean =>
  facts.counts.some(
    (range) => !sentence.in('universalPeople').some((hit) => hit.from <= range.from && range.from < hit.to),
  ) || sentence.masks.some((mask) => mask.kind === 'time');

/** "No talk from anyone", "didn't ask any of them". */
const nobody = (sentence: Sentence): Range[] => SHAPES.flatMap((shape) => shaped(sentence, shape));
const SHAPES = [
  /\b(?:no|not|never|\w+n['’]t)\b [^.,;?!]{0,40}\b(?:anyone|anybody|any (?:student|kid|child|pair|group|of (?:them|the (?:students|kids|class)|your (?:students|kids|class)))s?)\b/gi,
  /\b(?:zero|no) (?:student|pupil) \w+\b|\bnot one of (?:your|the|their|his|her) \w+/gi,
  /\b(?:answers?|answered|do|does|did|explain(?:s|ed)?|say|said|tell|told|confirm(?:s|ed)?|decide[sd]?|solve[sd]?) everything\b/gi,
  /\b(?:any ?time|whenever|every time) (?:a student|students?|someone|anyone|they|one of them|kids?|a child|a kid|you)\b/gi,
  // "The same three" are people only where they act.
  /\bthe same (?:two|three|four|five|six|few|handful|couple)(?: (?:of )?(?:kids|students|children|boys|girls|hands|voices|people|pupils|learners|scholars|tables))?(?= (?:who|that|always|answer\w*|talk\w*|do|did|were|raise\w*|spoke|speak|every|share\w*|each|again|over|are|get|got|carr\w+|dominat\w+)\b|\W*$)/gi,
];

/** Exceptions that begin inside or right before a hit: "for all students", "not everyone". */
function spared(sentence: Sentence, hit: Range): boolean {
  return sentence.in('forAll').some((other) => other.from <= hit.from && hit.from < other.to);
}

function people(sentence: Sentence): Range[] {
  const whole = sentence
    .in('universalWhole')
    .filter(
      (hit) =>
        hit.from <= 2 &&
        /^(was|is|were|got|had|worked|listened|participated|seemed|felt|knew|understood|talked|sat|just|looked|struggled|loved|enjoyed|did|took|joined|stayed|went|came|wanted|can|could|needs|has|feels|knows|gets)$/.test(
          word(sentence, hit.to),
        ),
    );
  const all = sentence.tokens.flatMap((token, at) => {
    if (token.word !== 'all' || sentence.masked(at) || token.pause) return [];
    const before = word(sentence, at - 1);
    const subject =
      sentence.in('student').some((who) => who.to === at || who.to === at - 1) ||
      before === 'they' ||
      word(sentence, at - 2) === 'they' ||
      before === 'kids';
    return subject &&
      /^(were|was|are|students|kids|they|partners|groups|learners|children)$/.test(before) &&
      !/^(?:of|ears)$/.test(word(sentence, at + 1))
      ? [{ from: at, to: at + 1 }]
      : [];
  });
  return [...sentence.in('universalPeople').filter((hit) => !spared(sentence, hit)), ...whole, ...all];
}

function adverbs(sentence: Sentence, facts: Facts): Range[] {
  return sentence.in('universalAdverb').filter((hit) => {
    if (
      // "Never ceases to amaze" is praise (F1).
      /^(sometimes|never|always|ceases?|fails?)$/.test(word(sentence, hit.to)) ||
      word(sentence, hit.from - 1) === 'sometimes' ||
      spared(sentence, hit) ||
      oneTime(sentence, facts, hit)
    )
      return false;
    for (let at = hit.from - 1; at >= Math.max(0, hit.from - 6); at--) {
      if (BREAK.has(word(sentence, at)) && hit.from - at > 1) break;
      if (PERSON.has(word(sentence, at)) || facts.students.some((who) => who.from <= at && at < who.to)) return true;
      if (sentence.tokens[at + 1]?.pause) break;
    }
    const after = sentence.tokens.slice(hit.to, hit.to + 5);
    const opens = hit.from === 0 || sentence.tokens[hit.from]?.pause;
    const group =
      after.some((token) => PERSON.has(token.word)) ||
      facts.students.some((who) => who.from >= hit.to && who.from - hit.to <= 3);
    const closing =
      hit.to === sentence.tokens.length &&
      (facts.students.length > 0 || sentence.tokens.some((token) => PERSON.has(token.word)));
    const every =
      /^(every|each)$/.test(word(sentence, hit.from)) && sentence.tokens.some((token) => PERSON.has(token.word));
    return (opens && group) || closing || every;
  });
}

/** "One pair never got past step 2": somebody in particular did not do one thing. */
const oneTime = (sentence: Sentence, facts: Facts, hit: Range): boolean =>
  word(sentence, hit.from) === 'never' &&
  facts.students.some(
    (who) =>
      who.to <= hit.from &&
      hit.from - who.to <= 2 &&
      /^(a|one|another|this|that)$/.test(word(sentence, who.from)) &&
      !/s$/.test(word(sentence, who.to - 1)),
  );

/** "throughout", "the entire time": a universal where it carries a verdict or a claim about people. */
function times(sentence: Sentence, facts: Facts): Range[] {
  return sentence.in('universalTime').filter((hit) => {
    if (
      facts.evidence.length > 0 ||
      /^(building|school|day|district|year|unit|month|hallway|room)$/.test(word(sentence, hit.to + 1))
    )
      return false;
    if (hit.from === 0 && sentence.tokens[hit.to]?.pause) return false;
    return (
      facts.students.length > 0 ||
      sentence.in('everyone').length > 0 ||
      sentence.in('judgement').length > 0 ||
      sentence.in('delight').length > 0 ||
      sentence.tokens.some((token) => PERSON.has(token.word))
    );
  });
}
