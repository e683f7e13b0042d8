import { expect, describe as group, it } from 'vitest';
import { type Evidence, judge, leader, MARGIN, WEIGHTS } from '@/lib/quote/score';

const side = (close: number, of = 64, near = close) => ({ close, near, of });
const evidence = (rest: Partial<Evidence>): Evidence => ({
  words: 1,
  before: side(64),
  after: side(64),
  inPlace: false,
  distinct: false,
  copyMissing: false,
  common: false,
  ...rest,
});
const grounds = (rest: Partial<Evidence>) => {
  const { holds, ground } = judge(evidence(rest));
  return [holds, ground];
};

it('weighs every kind of evidence, all together as one', () => {
  expect(Object.values(WEIGHTS).reduce((sum: number, weight) => sum + weight, 0)).toBeCloseTo(1);
  expect(judge(evidence({ inPlace: true })).score).toBeCloseTo(1);
  expect(WEIGHTS.place).toBeGreaterThan(MARGIN);
});

group('the exact words', () => {
  it('in place need a quarter of the context', () => {
    expect(grounds({ inPlace: true, before: side(32), after: side(0) })).toEqual([true, 'in-place']);
    expect(grounds({ inPlace: true, before: side(31), after: side(0) })).toEqual([false, 'no-context']);
  });
  it('elsewhere need half of it, some on both sides', () => {
    expect(grounds({ before: side(54), after: side(10) })).toEqual([true, 'context']);
    expect(grounds({ before: side(53), after: side(10) })).toEqual([false, 'no-context']);
    expect(grounds({ before: side(64), after: side(5) })).toEqual([false, 'no-context']);
  });
  it('elsewhere need more than a word or two, however little context there was', () => {
    expect(grounds({ before: side(8, 8), after: side(8, 8) })).toEqual([false, 'no-context']);
  });
  it('without any context never hold, not even alone and in place', () => {
    expect(grounds({ inPlace: true, distinct: true, before: side(0, 0), after: side(0, 0) })[0]).toBe(false);
  });
  it('elsewhere do not hold by surroundings that stand in several places, such as the labels of a form', () => {
    expect(grounds({ common: true })).toEqual([false, 'no-context']);
    expect(grounds({ common: true, inPlace: true })).toEqual([true, 'in-place']);
    expect(grounds({ common: true, words: 0.95 })[0]).toBe(false);
  });
  it('that are long and said once may have small edits around them', () => {
    const around = { before: side(3, 64, 60), after: side(2, 64, 55) };
    expect(grounds({ ...around, distinct: true })).toEqual([true, 'context']);
    expect(grounds({ ...around, distinct: false })).toEqual([false, 'no-context']);
  });
  it('of which a copy is missing need their place and nearly all of the context', () => {
    expect(grounds({ copyMissing: true })).toEqual([false, 'copy-missing']);
    expect(grounds({ copyMissing: true, inPlace: true })).toEqual([true, 'copy-missing']);
    expect(grounds({ copyMissing: true, inPlace: true, after: side(50) })).toEqual([false, 'copy-missing']);
  });
});

group('changed words', () => {
  it('need to be much alike and to have both sides', () => {
    expect(grounds({ words: 0.9 })).toEqual([true, 'context']);
    expect(grounds({ words: 0.79 })).toEqual([false, 'other-words']);
    expect(grounds({ words: 0.99, after: side(0) })[0]).toBe(false);
    expect(grounds({ words: 0.99, inPlace: true, after: side(0, 64, 60) })[0]).toBe(false);
  });
  it('may have small edits around them where they stand nearly in place', () => {
    const around = { words: 0.9, before: side(8, 64, 60), after: side(8, 64, 60) };
    expect(grounds({ ...around, inPlace: true })[0]).toBe(true);
    expect(grounds({ ...around, inPlace: false })[0]).toBe(false);
  });
});

it('needs a clear lead', () => {
  const at = (score: number, holds = true) => ({ score, holds, ground: 'context' as const });
  expect(leader([at(0.7), at(0.9)])).toBe(1);
  expect(leader([at(0.85), at(0.9)])).toBe(-1);
  expect(leader([at(0.85, false), at(0.9)])).toBe(-1);
  expect(leader([at(0.9, false)])).toBe(-1);
  expect(leader([])).toBe(-1);
});
