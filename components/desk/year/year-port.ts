/** What the desk asks to close a year. A part of the desk's port. */
import type { Snippet } from '@/lib/evidence/records';
import type { Outcome } from '@/lib/outcome/outcome';
import type { Material } from '@/lib/reports/material';

export interface YearPort {
  /** Bright spots (the newest first, at most 300) and visits with an open promise, to choose from. No mark is among it. */
  material(): Promise<Outcome<Material>>;
  /** The file for a successor's notebook: the lens, the focus, and these quotes as they are handed on. */
  handOver(quotes: readonly Snippet[], purpose: string): Promise<Outcome<Blob>>;
  /** How many quotes and visits were last changed before an instant. */
  countBefore(before: string): Promise<Outcome<number>>;
  /** They go for good. `false`: a legal hold keeps them. */
  purgeBefore(before: string): Promise<Outcome<boolean>>;
}
