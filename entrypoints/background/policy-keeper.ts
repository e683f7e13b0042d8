/**
 * Keeps the last copy of the policy right. Everybody paints and is held by that copy, which is there at once; the browser's own word
 * comes later and mends it: after each start of the worker, on every change, and when somebody opens panel or notebook, so that a
 * copy that was altered on disk does not last.
 */
import { onManagedChanged, ownVersion, readManaged } from '@/lib/browser/managed';
import { done, type Outcome } from '@/lib/outcome/outcome';
import { policyDigest } from '@/lib/policy/digest';
import type { Policy } from '@/lib/policy/keys';
import { type KnownPolicy, nextStep } from '@/lib/policy/known-policy';
import type { BackgroundStore } from '@/lib/store/open-background-store';

export interface PolicyKeeper {
  /** What is in force by the last copy; null when nothing is set. A copy that cannot be read holds nobody to anything. */
  policy(): Promise<Policy | null>;
  /** The same without waiting, for what must be decided in the turn of a click; null too in the first moments of the worker. */
  now(): Policy | null;
  /** Asks the browser and mends the copy. Several at once are one. */
  look(): Promise<Outcome<void>>;
}

export function keepPolicy(store: BackgroundStore, settled: (known: KnownPolicy | null) => void): PolicyKeeper {
  let looking: Promise<Outcome<void>> | null = null;
  let current: Policy | null = null;
  const settle = (known: KnownPolicy | null): void => {
    current = known?.policy ?? null;
    settled(known);
  };
  const look = async (): Promise<Outcome<void>> => {
    const answer = await readManaged();
    const known = await store.policy.known();
    if (!known.ok) return known;
    switch (nextStep(known.value, answer)) {
      case 'withdraw': {
        const gone = await store.policy.withdraw();
        if (gone.ok) settle(null);
        return gone;
      }
      case 'take': {
        const values = answer.state === 'set' ? answer.values : {};
        const taken = await store.policy.take(values, await policyDigest(values, ownVersion()));
        if (taken.ok) settle(taken.value);
        return taken.ok ? done(undefined) : taken;
      }
      case 'keep':
        return done(undefined);
    }
  };
  const keeper: PolicyKeeper = {
    async policy() {
      const known = await store.policy.known();
      current = known.ok ? (known.value?.policy ?? null) : null;
      return current;
    },
    now: () => current,
    look() {
      looking ??= look().finally(() => {
        looking = null;
      });
      return looking;
    },
  };
  onManagedChanged(() => void keeper.look());
  void keeper.policy();
  void keeper.look();
  return keeper;
}
