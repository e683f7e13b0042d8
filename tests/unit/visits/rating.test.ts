import { expect, it } from 'vitest';
import { levelOf, markLookFor } from '@/lib/evidence/rating';
import { idOf, LENS } from './a-visit';

const VISIT = { id: idOf(1), spaceId: idOf(9), lens: LENS };
const NOW = new Date('2026-01-15T15:30:00Z');
const mark = (seen: 0 | 1 | 2 | 3 | 'not-observed' | null, snippetIds: string[] = []) => ({
  lookForId: 'lf-wait',
  seen,
  snippetIds,
});
const made = (seen: 0 | 1 | 2 | 3 | 'not-observed', snippetIds: string[] = []) => {
  const rating = markLookFor(null, mark(seen, snippetIds), VISIT, NOW, idOf(2));
  if (!rating) throw new Error('a mark was expected');
  return rating;
};

it('tells nothing observed from the first level: missing data is never 0', () => {
  expect(levelOf(made(0))).toBe(0);
  expect(levelOf(made('not-observed'))).toBeNull();
  expect(made('not-observed').seen).not.toBe(made(0).seen);
});

it('carries the quotes that show it, each once; nothing observed carries none', () => {
  expect(made(2, [idOf(5), idOf(6), idOf(5)]).snippetIds).toEqual([idOf(5), idOf(6)]);
  expect(made('not-observed', [idOf(5)]).snippetIds).toEqual([]);
});

it('is one record per look-for of a visit, also after it was taken back and said again', () => {
  const first = made(1);
  const gone = markLookFor(first, mark(null), VISIT, NOW, idOf(3));
  expect(gone?.deletedAt).not.toBeNull();
  const again = markLookFor(gone, mark(3), VISIT, NOW, idOf(4));
  expect(again).toMatchObject({ id: first.id, seen: 3, deletedAt: null, createdAt: first.createdAt });
});

it('changes nothing when the same is said again', () => {
  const first = made(1, [idOf(5)]);
  expect(markLookFor(first, mark(1, [idOf(5)]), VISIT, NOW, idOf(3))).toBe(first);
  expect(markLookFor(null, mark(null), VISIT, NOW, idOf(3))).toBeNull();
});
