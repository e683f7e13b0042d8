/**
 * What is known of the policy: the last copy on this device, and what a browser's answer makes of it.
 *
 * Chromium's first answer after a start takes about 3 s, and in the run in which the extension was installed by force it may say `{}`
 * although there is a policy. Firefox answers at once, and refuses when there is none (measured in 156 and 153). So: until it
 * answers, the last copy holds; a refusal is no policy; so is `{}` once there was a policy. Before there was one it may be either, and
 * changes nothing: whoever asks looks again later.
 */
import type { LensRef } from '@/lib/lens/pack';
import type { Policy } from './keys';
import type { PolicyProblem } from './problem';

/** The last copy, as it is kept on this device. */
export interface KnownPolicy {
  policy: Policy;
  /** The district's lens, which is kept beside the others; null when it sets none that can be read. */
  lens: LensRef | null;
  /** A lens was set and could not be used. */
  lensRefused: boolean;
  problems: PolicyProblem[];
  /** When exactly this was first seen: ISO 8601, UTC. */
  receivedAt: string;
  /** Tells this from any other policy, and from the same one read by another version of us. */
  digest: string;
}

/** What the browser says. */
export type ManagedAnswer = { state: 'set'; values: Record<string, unknown> } | { state: 'empty' } | { state: 'none' };

/** What is to be done with an answer: hold on to what is known, read it, or give the person's own settings back. */
export function nextStep(known: KnownPolicy | null, answer: ManagedAnswer): 'keep' | 'take' | 'withdraw' {
  if (answer.state === 'set') return 'take';
  return known === null ? 'keep' : 'withdraw';
}
