import type { LensPack } from '@/lib/lens/pack';
import { suggest } from '@/lib/lens/suggest/suggest';
import type { Passage } from './training-set';

export interface Miss {
  kind: 'not in three' | 'not first' | 'nothing offered' | 'offered though none fits';
  id: string;
  text: string;
  expected: string;
  offered: string;
}

export interface Evaluation {
  fitting: number;
  fittingNone: number;
  /** Share of passages whose first suggestion is one of their look-fors; nothing offered counts as a miss. */
  top1: number;
  top3: number;
  /** Share of the passages that fit none for which nothing was offered. */
  nothing: number;
  byLookFor: Record<string, { n: number; top1: number; top3: number }>;
  misses: Miss[];
}

export function evaluate(passages: readonly Passage[], lens: LensPack): Evaluation {
  const fitting = passages.filter(({ lookFors }) => lookFors.length > 0);
  const byLookFor: Evaluation['byLookFor'] = {};
  const misses: Miss[] = [];
  let top1 = 0;
  let top3 = 0;
  let nothing = 0;
  for (const { id, text, lookFors } of passages) {
    const offered = suggest(text, lens).map(({ lookForId }) => lookForId);
    const say = (kind: Miss['kind']): number =>
      misses.push({ kind, id, text, expected: lookFors.join(' '), offered: offered.join(' ') });
    if (lookFors.length === 0) {
      if (offered.length === 0) nothing += 1;
      else say('offered though none fits');
      continue;
    }
    const first = lookFors.includes(offered[0] ?? '');
    const within = offered.some((lookFor) => lookFors.includes(lookFor));
    top1 += Number(first);
    top3 += Number(within);
    for (const lookFor of lookFors) {
      const row = byLookFor[lookFor] ?? { n: 0, top1: 0, top3: 0 };
      byLookFor[lookFor] = { n: row.n + 1, top1: row.top1 + Number(first), top3: row.top3 + Number(within) };
    }
    if (offered.length === 0) say('nothing offered');
    else if (!within) say('not in three');
    else if (!first) say('not first');
  }
  const fittingNone = passages.length - fitting.length;
  return {
    fitting: fitting.length,
    fittingNone,
    top1: top1 / (fitting.length || 1),
    top3: top3 / (fitting.length || 1),
    nothing: nothing / (fittingNone || 1),
    byLookFor,
    misses,
  };
}
