import { expect, it } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import { fitOf, type Proposal, readProposal, takeProposal } from '@/lib/lens/edition/proposal';
import { setWording } from '@/lib/lens/edition/set-wording';
import { wordingAt } from '@/lib/lens/edition/wordings';

const place = 'lookFors/lf-explain/guidingQuestion';
const proposal: Proposal = {
  schema: 'shared-lens-proposal/1',
  id: 'b7f9b1de-6f0e-4a39-8f1e-0d2f6a1c9e01',
  lens: { id: builtInLens.id, version: builtInLens.version },
  place,
  old: wordingAt(builtInLens, place) ?? '',
  new: 'When students share, can we hear why each step makes sense?',
  why: 'Two of us read "tie a step to a meaning" in different ways.',
  by: 'Coach in Maple',
  madeAt: '2026-02-01T12:00:00Z',
};

it('reads its own file, and says what is wrong with another', () => {
  expect(readProposal(JSON.parse(JSON.stringify(proposal)))).toEqual({ ok: true, value: proposal });
  expect(readProposal({ ...proposal, why: '' })).toMatchObject({
    ok: false,
    reason: 'damaged',
    detail: expect.stringContaining('why'),
  });
  expect(readProposal('=1+1')).toMatchObject({ ok: false, reason: 'damaged' });
});

it('fits the wording that it was made for, and its author’s words come in', () => {
  expect(fitOf(builtInLens, proposal)).toEqual({ kind: 'fits' });
  const taken = takeProposal(builtInLens, proposal);
  expect(taken.ok && wordingAt(taken.value, place)).toBe(proposal.new);
  expect(taken.ok && fitOf(taken.value, proposal)).toEqual({ kind: 'taken' });
});

it('shows its owner that the lens says something else by now', () => {
  const since = setWording(builtInLens, place, 'Do we hear reasons?');
  expect(since.ok && fitOf(since.value, proposal)).toEqual({ kind: 'reworded', now: 'Do we hear reasons?' });
});

it('changes nothing in another lens, nor at a place that is not there', () => {
  const other = { ...proposal, lens: { ...proposal.lens, id: '00000000-0000-4000-8000-000000000000' } };
  expect(fitOf(builtInLens, other)).toEqual({ kind: 'other-lens' });
  expect(takeProposal(builtInLens, other)).toMatchObject({ ok: false, reason: 'conflict' });
  expect(fitOf(builtInLens, { ...proposal, place: 'pack/id' })).toEqual({ kind: 'no-such-place' });
  expect(takeProposal(builtInLens, { ...proposal, place: 'pack/id' })).toMatchObject({
    ok: false,
    reason: 'not-found',
  });
});
