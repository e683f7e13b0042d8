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
  '(came|walked|filed|entered|went|got) in ~2(quiet|calm|order|silent|late|sat|got)~|(got|went|set) (right|straight) to work|at (your|the) door (when|as|to)|greet~ (students|kids|everyone|each)|(grad(es?|ing)|scores|attendance|paperwork|plans?|objectives?|agendas?|date|standards?|targets?|intentions?|rules|expectations|learning target) ~7(~be |not )?(entered|posted|due|behind|late|updated?|submitted|missing|written|displayed|on the board)|(posted|update|submit) your|(desks?|chairs|books|bins|materials|supplies) ~1~be (in (?!a circle)|on the shel|stacked|put|organi|messy|neat|ready|marked)~|room ~1(felt|is|looks?|looked|was) ~adv(warm|welcoming|tidy|cosy|bright|neat)|(seating|desk|classroom|class|carpet|room) (charts?|arrangement|management|rules|jobs|expectations|library|spots)|(settl|pack|clean|lin|log|sign)(ed|ing)? (up|down|in|out)(?! the)|(started|ended|began|arrived) late|(late|missing) (students|work|pass)',
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
