/** What the desk asks to close a year. A part of the desk's port. */
import type { Agreement } from '@/lib/evidence/agreement-records';
import type { Snippet } from '@/lib/evidence/records';
import type { Outcome } from '@/lib/outcome/outcome';
import type { Material } from '@/lib/reports/material';

/** What goes on to a successor's notebook, already without names. */
export interface HandedOn {
  quotes: readonly Snippet[];
  agreements: readonly Agreement[];
}

export interface YearPort {
  /**
   * Bright spots (the newest first, at most 300), visits with an open promise, and goals and decisions that stand or were kept, to choose from. No
   * mark is among it.
   */
  material(): Promise<Outcome<Material>>;
  /** The file for a successor's notebook: the lens, the focus, and what was chosen as it is handed on. */
  handOver(chosen: HandedOn, purpose: string): Promise<Outcome<Blob>>;
  /** How many quotes, visits, goals and decisions were last changed before an instant. */
  countBefore(before: string): Promise<Outcome<number>>;
  /** They go for good. `false`: a legal hold keeps them. */
  purgeBefore(before: string): Promise<Outcome<boolean>>;
}
