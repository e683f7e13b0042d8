import type { KeepingRules, PurgeEntry } from '@/lib/evidence/keeping';
import type { Outcome } from '@/lib/outcome/outcome';

/** How long things are kept here, as a person sees and sets it. */
export interface KeepingView {
  /** The person's own wish in days; null: until they delete something. */
  own: number | null;
  /** What is set for them, and by whom; null where nobody sets anything. */
  set: (KeepingRules & { by: string }) | null;
  /** The newest first. */
  log: PurgeEntry[];
}

export interface KeepingPort {
  look(): Promise<Outcome<KeepingView>>;
  setOwn(days: number | null): Promise<Outcome<void>>;
  /** Everything that is deleted goes for good. `false`: a legal hold keeps it. */
  forgetDeleted(): Promise<Outcome<boolean>>;
}
