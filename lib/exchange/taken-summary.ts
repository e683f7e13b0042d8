/** An import plan in figures and examples: what a person looks at before anything is written. */
import type { Snippet } from '@/lib/evidence/records';
import { RECORD_KINDS, type RecordKind } from './bundle';
import type { ImportPlan, RefusalReason } from './merge-plan';
import type { ReadProblem } from './problem';

export interface KindFigures {
  kind: Exclude<RecordKind, 'spaces'>;
  new: number;
  changed: number;
  unchanged: number;
  removed: number;
}

/** One quote that both sides changed: its words, both notes, and which of the two stays. */
export interface ShownConflict {
  words: string;
  here: string;
  file: string;
  winner: 'here' | 'file';
}

export interface TakenSummary {
  /** Kinds that the files say something about. */
  figures: KindFigures[];
  /** Words of the first new quotes. */
  examples: string[];
  /** Conflicts in all, and the first of them. */
  conflicts: number;
  shownConflicts: ShownConflict[];
  refused: { reason: RefusalReason; count: number }[];
  /** Parts of files that were not taken, each with file, place and reason. */
  passedOver: readonly ReadProblem[];
  /** Titles of lenses that come along. */
  lenses: string[];
  /** For whom the files say they were made. */
  purposes: string[];
  /** Whether taking it in changes anything. */
  changes: boolean;
}

const SHOWN = 5;

export function summarise(plan: ImportPlan, purposes: string[], passedOver: readonly ReadProblem[]): TakenSummary {
  const of = (list: readonly { kind: RecordKind }[], kind: RecordKind): number =>
    list.filter((item) => item.kind === kind).length;
  const figures = RECORD_KINDS.flatMap((kind): KindFigures[] => {
    if (kind === 'spaces') return [];
    const row = {
      kind,
      new: of(plan.new, kind),
      changed: of(plan.changed, kind),
      unchanged: of(plan.unchanged, kind),
      removed: of(plan.removed, kind),
    };
    return row.new + row.changed + row.unchanged + row.removed > 0 ? [row] : [];
  });
  const quotes = plan.new.flatMap(({ kind, record }) => (kind === 'snippets' ? [record as Snippet] : []));
  const quoteConflicts = plan.conflicting.filter(({ kind }) => kind === 'snippets');
  const reasons = new Map<RefusalReason, number>();
  for (const { reason, count } of plan.refused) reasons.set(reason, (reasons.get(reason) ?? 0) + count);
  const written = plan.conflicting.filter(({ winner }) => winner === 'file').length;
  return {
    figures,
    examples: quotes
      .filter(({ deletedAt }) => deletedAt === null)
      .slice(0, SHOWN)
      .map(({ body }) => body.quote.exact),
    conflicts: plan.conflicting.length,
    shownConflicts: quoteConflicts.slice(0, SHOWN).map(({ here, file, winner }) => ({
      words: (here as Snippet).body.quote.exact,
      here: (here as Snippet).body.note,
      file: (file as Snippet).body.note,
      winner,
    })),
    refused: [...reasons].map(([reason, count]) => ({ reason, count })),
    passedOver,
    lenses: plan.lenses.map(({ title }) => title),
    purposes: [...new Set(purposes.filter((purpose) => purpose !== ''))],
    changes:
      plan.new.length + plan.changed.length + plan.removed.length + written + plan.tombstones.length > 0 ||
      plan.lenses.length > 0,
  };
}
