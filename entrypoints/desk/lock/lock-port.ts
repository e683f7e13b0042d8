import type { LockPort } from '@/components/desk/lock/lock-port';
import type { StoreOptions } from '@/lib/store/open-context';
import type { Store } from '@/lib/store/open-store';

/**
 * The real port of the passphrase; what seals and opens is loaded when somebody asks for it. `wake`: whoever tells open panels and pages is
 * awake when the notebook is locked or opened.
 */
export function lockPort(store: Store, options: StoreOptions, wake: () => Promise<unknown>): LockPort {
  let asked: Promise<Omit<LockPort, 'state'>> | null = null;
  const lock = async (): Promise<Omit<LockPort, 'state'>> => {
    asked ??= import('@/lib/store/lock').then(({ openLock }) => openLock(options));
    await wake();
    return asked;
  };
  return {
    state: store.lockState,
    setUp: async (passphrase) => (await lock()).setUp(passphrase),
    unlock: async (passphrase) => (await lock()).unlock(passphrase),
    lockNow: async () => (await lock()).lockNow(),
    change: async (before, after) => (await lock()).change(before, after),
    takeAway: async (passphrase) => (await lock()).takeAway(passphrase),
  };
}
