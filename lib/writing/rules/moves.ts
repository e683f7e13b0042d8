import type { LensPack, Starter } from '../../lens/pack.ts';
import type { Move } from './rule.ts';

/** The starter with this id, or the lens's first one for that purpose, or a sentence of advice when it has none. */
function starterMove(lens: LensPack, id: string, purpose: Starter['purpose'], advice: string): Move {
  const starter =
    lens.sentenceStarters.find((each) => each.id === id) ??
    lens.sentenceStarters.find((each) => each.purpose === purpose);
  return starter ? { kind: 'starter', id: starter.id } : { kind: 'message', key: advice };
}

export const evidenceMove = (lens: LensPack): Move => starterMove(lens, 'ss-evidence', 'evidence', 'move.evidence');
export const countMove = (lens: LensPack): Move => starterMove(lens, 'ss-count', 'evidence', 'move.count');
export const nextMove = (lens: LensPack): Move => starterMove(lens, 'ss-next', 'next', 'move.next');
export const askMove = (lens: LensPack): Move => starterMove(lens, 'ss-ask', 'next', 'move.ask');
export const focusMove = (lens: LensPack): Move => starterMove(lens, 'ss-focus', 'focus', 'move.focus');
export const advice = (key: string): Move => ({ kind: 'message', key });
