import type { Facts } from '../facts/facts.ts';
import { shaped, without, word, wordsAt } from '../ranges.ts';
import type { Range, Sentence } from '../sentence.ts';
import { focusMove } from './moves.ts';
import type { SentenceRule } from './rule.ts';
import { shape } from './shape.ts';

/** F8: the room, the rules or the paper, while the visit has a focus in mathematics. */
export const offFocus: SentenceRule = {
  id: 'F8',
  label: 'off-focus',
  find(sentence, facts, { focus, lens }) {
    if (!focus || facts.courtesy) return [];
    return offFocusIn(sentence, facts)
      .slice(0, 1)
      .map((hit) => {
        const { start, end, words } = wordsAt(sentence, hit);
        const title = lens.lookFors.find((each) => each.id === focus)?.title ?? focus;
        return { start, end, why: { key: 'F8.why', values: { words, focus: title } }, move: focusMove(lens) };
      });
  },
};

/** How the room and the paper are spoken of: how people came in and sat down, and what is entered, posted, due or late. */
const ROOM = shape(
  "(?:came|walked|filed|entered|went|got) in (?:\\w+ ){0,2}(?:quiet|calm|order|silent|late|sat|got)\\w*|(?:got|went|set) (?:right|straight) to work|at (?:your|the) door (?:when|as|to)|(?:grad(?:es?|ing)|scores|attendance|paperwork|lesson plans) (?:\\w+ ){0,7}?(?:entered|posted|due|behind|late|updated|submitted)|(?:desks?|chairs|books|bins|materials|supplies) (?:\\w+ )?~be (?:in (?!a circle)|on the shel|stacked|put|organi|messy|neat)\\w*",
);

/** Content-neutral matters in a sentence, unless the sentence shows mathematics or students' reasoning. */
export function offFocusIn(sentence: Sentence, facts: Facts): Range[] {
  const ordered = facts.directives.length > 0 ? sentence.in('offFocusOrder') : [];
  const seen = [...sentence.in('offFocus'), ...shaped(sentence, ROOM)];
  const hits = [...without(seen, sentence.in('onTask')), ...ordered];
  if (hits.length === 0) return [];
  const quoted = sentence.masks.some(
    (mask) => mask.kind === 'quote' || mask.kind === 'math' || mask.kind === 'reported',
  );
  const misusedTerm = sentence.terms.length > 0;
  const reasoned =
    facts.thinking !== undefined &&
    (sentence.everywhere('mathWord').length > 0 ||
      sentence.everywhere('looksMath').length > 0 ||
      // "Told to", "before speaking", "without being told" say nothing of what was said.
      sentence
        .in('saying')
        .some(
          (verb) =>
            !/^(?:to|for)$/.test(word(sentence, verb.to)) &&
            !/^(?:being|been|before|without)$/.test(word(sentence, verb.from - 1)),
        ));
  const mathematics = sentence
    .everywhere('mathWord')
    .some((hit) => !hits.some((other) => other.from <= hit.from && hit.to <= other.to));
  return quoted || misusedTerm || reasoned || mathematics ? [] : hits;
}
