import type { LensPack } from '../pack';
import { type Because, becauseOf } from './because';
import { type ConfirmedTag, nearestConfirmed } from './confirmed';
import { read } from './features';
import { readsAsEnglish } from './language';
import { type LensEngine, lensEngine } from './lens-engine';
import { shippedModel } from './model';
import { LONGEST_PASSAGE } from './tokens';

export type { Because } from './because';
export type { ConfirmedTag } from './confirmed';

export interface Suggestion {
  lookForId: string;
  /** 0 to 1, for ordering only: never shown, never kept. */
  score: number;
  /** Which words of the passage speak for it, strongest first (1-3). */
  because: Because[];
}

export interface SuggestOptions {
  /** The leader's own tags, oldest first. Give the same array again while it is unchanged: its index is kept with it. */
  confirmed?: readonly ConfirmedTag[];
  /** Look-fors in focus: they win when it is close, and are never offered for that alone. */
  focus?: readonly string[];
}

/** A text longer than a quote may be is no passage: nothing is offered. UTF-16 units. */
const NO_PASSAGE = 20_000;
/** Above this probability of *none* nothing is offered; calibrated on passages that fit no look-for (docs/tag-suggestions.md). */
const NOTHING_FITS = 0.3;
/** A look-for below this is not worth a key. */
const LEAST = 0.03;
/** From here on the leader's own tags speak alone, where the model would stay silent. */
const ENOUGH_TRUST = 0.25;
/** What a focus adds to a score that is already there. */
const FOCUS_FACTOR = 1.25;

/**
 * The up to three look-fors that a passage is most likely evidence about, at any level, best first; nothing when nothing fits. Deterministic,
 * at most 5 ms. Never throws.
 */
export function suggest(passage: string, lens: LensPack, options: SuggestOptions = {}): Suggestion[] {
  if (passage.length > NO_PASSAGE || !/\p{L}/u.test(passage)) return [];
  const reading = read(passage.slice(0, LONGEST_PASSAGE));
  const engine: LensEngine = lensEngine(lens);
  const judged =
    engine.english && readsAsEnglish(reading, shippedModel()) ? shippedModel().judge(reading.features) : undefined;
  if (engine.english && !judged) return [];
  const own = nearestConfirmed(reading, options.confirmed ?? []);
  const trust = own?.trust ?? 0;
  const none = judged?.probabilities.at(-1) ?? 0;
  const votedNone = own ? 1 - [...own.votes.values()].reduce((a, b) => a + b, 0) : 0;
  if (trust >= ENOUGH_TRUST && votedNone > 0.5) return [];
  const fits = none * (1 - trust) <= NOTHING_FITS;
  const candidates = new Map(engine.candidates(reading, judged, fits).map((item) => [item.lookForId, item]));
  const votes = fits || trust >= ENOUGH_TRUST ? own?.votes : undefined;
  const scored = lens.lookFors
    .map(({ id }) => {
      const score = (1 - trust) * (candidates.get(id)?.score ?? 0) + trust * (votes?.get(id) ?? 0);
      return { lookForId: id, score: options.focus?.includes(id) ? Math.min(1, score * FOCUS_FACTOR) : score };
    })
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || (a.lookForId < b.lookForId ? -1 : 1));
  const offered: Suggestion[] = [];
  for (const { lookForId, score } of scored) {
    const like = votes?.has(lookForId) ? (own?.shared.get(lookForId) ?? []) : [];
    const because = becauseOf(passage, reading, candidates.get(lookForId)?.support() ?? [], like);
    if (because.length > 0) offered.push({ lookForId, score, because });
    if (offered.length === 3) break;
  }
  return offered;
}

/**
 * Does the work that the first suggestion for a lens would otherwise do (about 40-80 ms, once: unpacking the model, compiling the cues, reading
 * the lens). For an idle moment after the panel has painted.
 */
export function prepareSuggestions(lens: LensPack): void {
  read('How do you know?');
  lensEngine(lens);
}
