import type { Side } from './context';

/** What speaks for one place. */
export interface Evidence {
  /** 1 for the exact words; otherwise the share of them that is the same. */
  words: number;
  before: Side;
  after: Side;
  /** It stands exactly (for changed words: nearly) where the passages around it say that it should. */
  inPlace: boolean;
  /** The words are long, and were said once then as now: then small edits around them do not matter. */
  distinct: boolean;
  /** There are fewer of the same passages than when it was tagged: the missing one may be ours. */
  copyMissing: boolean;
  /** What stands around it stands around other places too, like the labels of a form: it says nothing of which one was meant, unless the place does. */
  common: boolean;
}

/** How much each kind of evidence weighs, to rank places against each other. The sum is 1. */
export const WEIGHTS = { words: 0.45, before: 0.2, after: 0.2, place: 0.15 } as const;
/** A place must lead the next best by this much. Less than the weight of the place, so that standing in place decides. */
export const MARGIN = 0.1;
/** Words less alike than this are other words. */
const LEAST_ALIKE = 0.8;

/** The shares of the context that each answer asks for, and the least number of units that counts as context at all. */
const ASKS = {
  inPlace: 0.25,
  elsewhere: 0.5,
  copyMissing: 0.9,
  changedSide: 0.25,
  changedNear: 0.6,
  changedApart: 0.75,
} as const;
const LEAST_UNITS = 20;
/** Units on a side that touch the words: about one word. */
export const TOUCH = 6;

export type Ground = 'in-place' | 'context' | 'no-context' | 'copy-missing' | 'other-words';

export interface Judgement {
  /** 0 to 1; for ranking, not for deciding. */
  score: number;
  /** Whether the place may be taken, if it leads. */
  holds: boolean;
  /** Why it may, or may not. */
  ground: Ground;
}

const share = (units: number, of: number): number => (of === 0 ? 0 : units / of);

/** Judges one place. Pure; every rule on what may be attached to what is here. */
export function judge(evidence: Evidence): Judgement {
  const { words, before, after, inPlace } = evidence;
  const of = before.of + after.of;
  const close = before.close + after.close;
  const near = before.near + after.near;
  const score =
    WEIGHTS.words * words +
    WEIGHTS.before * share(before.near, before.of) +
    WEIGHTS.after * share(after.near, after.of) +
    (inPlace ? WEIGHTS.place : 0);
  const touches = before.close >= Math.min(TOUCH, before.of) && after.close >= Math.min(TOUCH, after.of);
  const answer = (holds: boolean, ground: Ground): Judgement => ({ score, holds, ground });

  if (words < 1) {
    if (words < LEAST_ALIKE) return answer(false, 'other-words');
    // Both sides, always: a lookalike that moved up to where the quote was deleted has one side right.
    const sides = Math.min(share(before.near, before.of), share(after.near, after.of)) >= ASKS.changedSide;
    const held =
      (share(close, of) >= ASKS.elsewhere &&
        Math.min(share(before.close, before.of), share(after.close, after.of)) >= ASKS.changedSide) ||
      (inPlace && touches && share(near, of) >= ASKS.changedNear);
    return answer(sides && held && !evidence.common, held ? 'context' : 'no-context');
  }
  if (evidence.copyMissing) return answer(inPlace && share(close, of) >= ASKS.copyMissing, 'copy-missing');
  const context = evidence.distinct ? near : close;
  if (inPlace && share(context, of) >= ASKS.inPlace) return answer(true, 'in-place');
  // Elsewhere, same words that are said often need a little of both sides: "after eight seconds of quiet" ends many sentences.
  const held =
    !evidence.common &&
    (evidence.distinct || touches) &&
    share(context, of) >= ASKS.elsewhere &&
    context >= LEAST_UNITS;
  return answer(held, held ? 'context' : 'no-context');
}

/** The index of the place that holds and leads all others by the margin; -1 when there is none. */
export function leader(judgements: readonly Judgement[]): number {
  let best = -1;
  let bestScore = 0;
  judgements.forEach(({ score, holds }, index) => {
    if (!holds || score <= bestScore) return;
    best = index;
    bestScore = score;
  });
  const rival = judgements.some(({ score }, index) => index !== best && score > bestScore - MARGIN);
  return rival ? -1 : best;
}
