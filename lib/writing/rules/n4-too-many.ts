import { nextMove } from './moves.ts';
import type { NoteRule, ReadSentence } from './note.ts';

const ALSO =
  /\b(also|another|additionally|in addition|as well|second(ly)?|third(ly)?|finally|lastly|plus|too|and then|one more)\b/i;

/** N4: more than two ideas or more than one next step: nobody can work on all of it. */
export const tooManyFoci: NoteRule = {
  id: 'N4',
  labels: ['too-many-foci'],
  find(note, { lens }) {
    const listing = note.find(
      ({ foci, facts }) =>
        (facts.evidence.length === 0 || facts.step) && foci.size >= (facts.step || facts.directives.length > 0 ? 3 : 4),
    );
    const steps = note.filter(({ facts }) => facts.step && !facts.asks);
    const more =
      steps.length >= 3 || (steps.length === 2 && steps.slice(1).some(({ sentence }) => ALSO.test(sentence.text)));
    const spread = new Set(steps.flatMap(({ foci }) => [...foci])).size >= 4;
    const cause = listing ?? (more || spread ? steps[1] : undefined) ?? wholeNote(note);
    if (!cause) return undefined;
    return {
      why: { key: listing ? 'N4.list' : 'N4.steps' },
      move: nextMove(lens),
      place: { start: cause.start, end: cause.start + cause.sentence.text.length },
    };
  },
};

/** Many ideas, one after the other, none of them with evidence. */
function wholeNote(note: readonly ReadSentence[]): ReadSentence | undefined {
  const named = note.filter(({ facts, foci }) => foci.size > 0 && facts.evidence.length === 0);
  return new Set(named.flatMap(({ foci }) => [...foci])).size >= 5 ? named.at(-1) : undefined;
}
