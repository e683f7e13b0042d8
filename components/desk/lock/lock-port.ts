import type { Outcome } from '@/lib/outcome/outcome';
import type { LockState } from '@/lib/store/lock-state';

/** The passphrase of the notebook. */
export interface LockPort {
  state(): Promise<Outcome<LockState>>;
  setUp(passphrase: string): Promise<Outcome<void>>;
  unlock(passphrase: string): Promise<Outcome<void>>;
  lockNow(): Promise<Outcome<void>>;
  change(before: string, after: string): Promise<Outcome<void>>;
  takeAway(passphrase: string): Promise<Outcome<void>>;
}
