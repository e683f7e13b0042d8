/**
 * A change that anyone may propose, as a small file: the old words, the new ones, and why (S39, S52). The owner of the lens takes it or
 * leaves it; who proposed it stays in the change log.
 */
import * as z from 'zod/mini';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import type { LensPack } from '../pack';
import { setWording } from './set-wording';
import { wordingAt } from './wordings';

const words = z.string().check(z.maxLength(20_000));

const proposalSchema = z.object({
  schema: z.literal('shared-lens-proposal/1'),
  id: z.uuid(),
  lens: z.object({ id: z.uuid(), version: z.string().check(z.maxLength(40)) }),
  place: z.string().check(z.minLength(1), z.maxLength(400)),
  old: words,
  new: words,
  why: z.string().check(z.minLength(1), z.maxLength(4000)),
  /** As its author wants to be named; empty for nobody. */
  by: z.string().check(z.maxLength(200)),
  madeAt: z.iso.datetime(),
});
export type Proposal = z.infer<typeof proposalSchema>;

export type Fit =
  /** The lens still says the old words. */
  | { kind: 'fits' }
  /** The lens says something else there by now. */
  | { kind: 'reworded'; now: string }
  /** The lens already says the new words. */
  | { kind: 'taken' }
  | { kind: 'no-such-place' }
  | { kind: 'other-lens' };

/** `damaged`: not a proposal, with the place and the reason. */
export function readProposal(value: unknown): Outcome<Proposal> {
  const read = z.safeParse(proposalSchema, value);
  if (read.success) return done(read.data);
  const [issue] = read.error.issues;
  return failed('damaged', issue ? `${issue.path.join('.') || '(file)'}: ${issue.message}` : undefined);
}

/** How a proposal stands to a lens as it is now. */
export function fitOf(pack: LensPack, proposal: Proposal): Fit {
  if (proposal.lens.id !== pack.id) return { kind: 'other-lens' };
  const now = wordingAt(pack, proposal.place);
  if (now === null) return { kind: 'no-such-place' };
  if (now === proposal.new) return { kind: 'taken' };
  return now === proposal.old ? { kind: 'fits' } : { kind: 'reworded', now };
}

/** The lens with the proposed words. Its owner saw how it fits; a proposal for another lens or place changes nothing. */
export function takeProposal(pack: LensPack, proposal: Proposal): Outcome<LensPack> {
  if (proposal.lens.id !== pack.id) return failed('conflict', 'another lens');
  return setWording(pack, proposal.place, proposal.new);
}
