import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import { foundIn, type Item, scoreWriting } from '../../../scripts/score-writing';

const read = (name: string): Item[] => JSON.parse(readFileSync(`tests/data/writing/${name}.json`, 'utf8'));
const shipped = read('feedback-examples');

describe('the shipped examples', () => {
  const hardNegatives = shipped.filter(({ id }) => id >= 's083' && id <= 's100');
  it('has 18 sentences full of mathematics, quotations and formulas: no hint on any of them', () => {
    expect(hardNegatives).toHaveLength(18);
    for (const item of hardNegatives) expect(foundIn(item, builtInLens), item.text).toEqual([]);
  });

  it('has helpful notes: no hint on any of them', () => {
    const notes = shipped.filter(({ labels }) => labels.includes('ok-note'));
    expect(notes).toHaveLength(5);
    for (const item of notes) expect(foundIn(item, builtInLens), item.text).toEqual([]);
  });

  it('reaches precision .95 and recall .9 where there are ten cases, and pooled below', () => {
    const { labels, fewerThanTen } = scoreWriting(shipped, builtInLens);
    for (const row of [...labels.filter(({ positives }) => positives >= 10), fewerThanTen]) {
      expect(row.precision, row.label).toBeGreaterThanOrEqual(0.95);
      expect(row.recall, row.label).toBeGreaterThanOrEqual(0.9);
    }
  });
});

describe.each([
  'first-set',
  'second-set',
  'third-set',
  'by-another-hand',
  'eighth-set',
  'ninth-set',
  'tenth-set',
  'eleventh-set',
])('our own %s', (name) => {
  it('stays above precision .9 and recall .8 in every label with ten cases', () => {
    const { labels } = scoreWriting(read(name), builtInLens);
    for (const row of labels.filter(({ positives }) => positives >= 10)) {
      expect(row.precision, row.label).toBeGreaterThanOrEqual(0.9);
      expect(row.recall, row.label).toBeGreaterThanOrEqual(0.8);
    }
  });
});
