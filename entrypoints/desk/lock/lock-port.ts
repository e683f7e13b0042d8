import type { LockPort } from '@/components/desk/lock/lock-port';
import type { Store } from '@/lib/store/open-store';

/** The real port of the passphrase. `wake`: whoever tells open panels and pages is awake when the notebook is locked or opened. */
export function lockPort({ lock }: Store, wake: () => Promise<unknown>): LockPort {
  const awake = async <T>(change: () => Promise<T>): Promise<T> => {
    await wake();
    return change();
  };
  return {
    state: lock.state,
    setUp: (passphrase) => awake(() => lock.setUp(passphrase)),
    unlock: (passphrase) => awake(() => lock.unlock(passphrase)),
    lockNow: () => awake(lock.lockNow),
    change: lock.change,
    takeAway: (passphrase) => awake(() => lock.takeAway(passphrase)),
  };
}
