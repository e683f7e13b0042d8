/** What a policy does to what a person set: their own settings lie untouched below it, and come back when it is withdrawn. */
import type { LensPack, LensRef } from '@/lib/lens/pack';
import type { Policy, PolicyName } from './keys';
import type { KnownPolicy } from './known-policy';

/** What panel and desk are told. */
export interface PolicyView {
  policy: Policy;
  /** The lens on the screen is the district's. */
  ownsLens: boolean;
  /** The district's lens could not be used. */
  lensRefused: boolean;
  /** How many values could not be used. */
  refused: number;
  /** How many contradict another one. */
  settled: number;
  receivedAt: string;
}

/** What of a workspace a policy can decide. */
interface Decided {
  lens: LensPack;
  focus: string[];
  preferences: { locale: 'en' | 'es' | 'fr' | null };
}

/**
 * Which lens new quotes are tagged against. A locked one wins; one that is not locked is what a leader begins with, until they choose
 * another. `untouched`: the space still has the lens that every space begins with.
 */
export function lensInForce(known: KnownPolicy | null, own: LensRef, untouched: boolean): LensRef {
  return known?.lens && (known.policy.lensLocked || untouched) ? known.lens : own;
}

/** What a person set about the interface, as the policy has it. */
export const preferencesUnder = <T extends Decided['preferences']>(known: KnownPolicy | null, own: T): T => ({
  ...own,
  locale: known?.policy.locale ?? own.locale,
});

/** The workspace as the policy has it. `ownsLens`: its lens came from the policy. */
export function underPolicy<T extends Decided>(
  workspace: T,
  known: KnownPolicy | null,
  ownsLens: boolean,
): T & { policy: PolicyView | null } {
  if (!known) return { ...workspace, policy: null };
  const { policy, lensRefused, problems, receivedAt } = known;
  const refused = problems.filter(({ kind }) => kind === 'refused').length;
  const settled = problems.length - refused;
  return {
    ...workspace,
    lens: policy.vision === undefined ? workspace.lens : { ...workspace.lens, vision: policy.vision },
    focus: policy.focus ?? workspace.focus,
    preferences: preferencesUnder(known, workspace.preferences),
    policy: { policy, ownsLens, lensRefused, refused, settled, receivedAt },
  };
}

/** Whether a person may not change this themselves. */
export const isManaged = (view: { policy: Policy } | null, name: PolicyName): boolean =>
  view !== null && name in view.policy;
