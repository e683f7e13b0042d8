/**
 * How one operation goes down from the best way that a host offers to the humblest: a rung is chosen by trying it, never by the name
 * or version of a browser. A rung that failed is left out for a while and then tried again, because hosts finish loading, and change.
 */
import type { Ability, Level } from '@/lib/messages/surface-view';
import type { SurfaceReason } from '@/lib/outcome/surface-reasons';

/** So long a rung that failed is left out, in ms. */
export const REPROBE_AFTER_MS = 30_000;

/** What came of one rung. */
export type Step<T> =
  | { state: 'done'; value: T }
  /** Nothing was changed: the next may try. */
  | { state: 'untouched'; reason: SurfaceReason }
  /** Something may have been changed: nobody may try again. */
  | { state: 'uncertain'; reason: SurfaceReason }
  /** Nothing was changed, and no other rung may try now (a composition is going on): the person tries again. */
  | { state: 'refused'; reason: SurfaceReason };

export interface Rung<Via extends string, T> {
  via: Via;
  /** How well the operation goes on this rung. */
  level: Exclude<Level, 'none' | 'unknown'>;
  run(): Step<T> | Promise<Step<T>>;
}

/** What came of the whole climb: the rung that took it, or why none did. `tried` names the rungs that ran, in order. */
export type Climbed<Via extends string, T> =
  | { state: 'done'; value: T; via: Via; tried: Via[] }
  | { state: 'uncertain'; reason: SurfaceReason; via: Via; tried: Via[] }
  | { state: 'refused' | 'none'; reason: SurfaceReason; via: null; tried: Via[] };

export interface Ladder<Via extends string> {
  /** Runs the rungs in order to the first that took it. Rungs that failed lately are left out, unless all did. */
  climb<T>(rungs: readonly Rung<Via, T>[]): Promise<Climbed<Via, T>>;
  /** What can be said of the operation now: proven by a rung that took it, else `unknown`, else `none` and why. */
  ability(rungs: readonly Pick<Rung<Via, unknown>, 'via' | 'level'>[]): Ability;
  /** Whether a rung failed within the last while. */
  isFailing(via: Via): boolean;
  /** The person came back, or the host says that it is ready: every rung counts again. */
  reprobe(): void;
}

/** `now` in ms, from any beginning. */
export function openLadder<Via extends string>(now: () => number): Ladder<Via> {
  const failed = new Map<Via, { at: number; reason: SurfaceReason }>();
  const proven = new Set<Via>();
  const isFailing = (via: Via): boolean => {
    const last = failed.get(via);
    return last !== undefined && now() - last.at < REPROBE_AFTER_MS;
  };

  return {
    isFailing,
    reprobe: () => failed.clear(),
    async climb(rungs) {
      const fresh = rungs.filter(({ via }) => !isFailing(via));
      const tried: Via[] = [];
      let reason: SurfaceReason = 'not-ready';
      for (const { via, run } of fresh.length > 0 ? fresh : rungs) {
        tried.push(via);
        const step = await run();
        if (step.state === 'done') {
          proven.add(via);
          failed.delete(via);
          return { ...step, via, tried };
        }
        reason = step.reason;
        if (step.state === 'refused') return { state: 'refused', reason, via: null, tried };
        if (step.state === 'uncertain') return { state: 'uncertain', reason, via, tried };
        proven.delete(via);
        failed.set(via, { at: now(), reason });
      }
      return { state: 'none', reason, via: null, tried };
    },
    ability(rungs) {
      const standing = rungs.find(({ via }) => !isFailing(via));
      if (!standing) {
        const last = rungs.at(-1);
        return { level: 'none', via: null, why: (last && failed.get(last.via)?.reason) ?? 'not-ready' };
      }
      const { via, level } = standing;
      const better = rungs[0];
      const why = better && better.via !== via ? (failed.get(better.via)?.reason ?? null) : null;
      return proven.has(via) ? { level, via, why } : { level: 'unknown', via, why };
    },
  };
}
