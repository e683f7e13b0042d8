import { expect, it } from 'vitest';
import { practiceSteps, tickPractice } from '@/lib/session/practice-steps';
import { takeReveal, wantReveal } from '@/lib/session/reveal';
import { keepInMemory } from '../../doubles/keep-in-memory';

it('shows a quote once in the document that was opened for it, and in no other', async () => {
  const keep = keepInMemory();
  await wantReveal(keep, 'school.example/note', 'quote-1', 0);
  expect(await takeReveal(keep, 'school.example/other', 10)).toBeNull();
  expect(await takeReveal(keep, 'school.example/note', 10)).toBe('quote-1');
  expect(await takeReveal(keep, 'school.example/note', 11)).toBeNull();
});

it('does not jump in a document that took more than five minutes to open', async () => {
  const keep = keepInMemory();
  await wantReveal(keep, 'school.example/note', 'quote-1', 0);
  expect(await takeReveal(keep, 'school.example/note', 5 * 60_000 + 1)).toBeNull();
});

it('remembers the practice steps in their order, whatever the order of doing them', async () => {
  const keep = keepInMemory();
  await tickPractice(keep, ['tagged']);
  expect(await tickPractice(keep, ['opened'])).toEqual(['opened', 'tagged']);
  await keep.set('practice', 'damaged');
  expect(await practiceSteps(keep)).toEqual([]);
});
