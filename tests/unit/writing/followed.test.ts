import { expect, it } from 'vitest';
import { followOn } from '@/lib/writing/followed';

const answer = (key: string, text: string, of?: string) => ({ key, label: key, text, baseline: '', ...(of && { of }) });

it('follows one field at a time where fields are notes of their own', () => {
  expect(followOn([answer('a', 'One.')], [answer('b', 'Two.')])).toEqual([answer('b', 'Two.')]);
});

it('keeps the answers of one form together, in their order, and begins anew with another form', () => {
  const first = followOn([], [answer('a', 'One.', 'Visit'), answer('b', '', 'Visit')]);
  const both = followOn(first, [answer('c', 'Three.', 'Visit'), answer('a', 'One more.', 'Visit')]);
  expect(both.map(({ text }) => text)).toEqual(['One more.', '', 'Three.']);
  expect(followOn(both, [answer('a', 'Other.', 'PLC')])).toEqual([answer('a', 'Other.', 'PLC')]);
});
