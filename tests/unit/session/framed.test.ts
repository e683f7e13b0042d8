import { expect, it } from 'vitest';
import { dropFramed, framedIn, noteFramed, placeFramed } from '@/lib/session/framed';
import { keepInMemory } from '@/tests/doubles/keep-in-memory';

it('knows one document a tab, the newest in sight, and forgets only that one', async () => {
  const keep = keepInMemory();
  await placeFramed(keep, 3, 7);
  await placeFramed(keep, 3, 9);
  expect(await framedIn(keep, 3)).toMatchObject({ frame: 9 });
  expect(await framedIn(keep, 4)).toBeNull();
  // The first student's frame goes after the second one's came.
  expect(await dropFramed(keep, 3, 7)).toBe(false);
  expect(await framedIn(keep, 3)).toMatchObject({ frame: 9 });
  expect(await dropFramed(keep, 3, 9)).toBe(true);
  expect(await framedIn(keep, 3)).toBeNull();
});

it('remembers where the person writes and selects, for the document that stands there', async () => {
  const keep = keepInMemory();
  await noteFramed(keep, 3, { hand: 0 });
  expect(await framedIn(keep, 3)).toBeNull();
  await placeFramed(keep, 3, 7);
  await Promise.all([noteFramed(keep, 3, { hand: 0 }), noteFramed(keep, 3, { selected: 0 })]);
  expect(await framedIn(keep, 3)).toEqual({ frame: 7, hand: 0, selected: 0 });
  await placeFramed(keep, 3, 8);
  expect(await framedIn(keep, 3)).toEqual({ frame: 8, hand: 8, selected: 8 });
});
