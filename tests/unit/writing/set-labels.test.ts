import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import { noteRules, sentenceRules } from '@/lib/writing/rules/table';
import type { Item } from '../../../scripts/score-writing';

const FOLDER = 'tests/data/writing';
/** What a text has, which is no finding. */
const DESCRIPTIONS =
  'ok-note no-label has-evidence student-thinking focus-named question next-step teacher-only risk-protect'.split(' ');
const known = new Set<string | null>([
  ...DESCRIPTIONS,
  ...sentenceRules.map(({ label }) => label),
  ...noteRules.flatMap(({ labels }) => labels),
]);
const lookFors = new Set(builtInLens.lookFors.map(({ id }) => id));

describe.each(readdirSync(FOLDER))('the labels of %s', (file) => {
  const items: Item[] = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));

  it('are all known to the check: a misspelt label would make an item look clean', () => {
    for (const { id, labels } of items) for (const label of labels) expect(known, `${id}: ${label}`).toContain(label);
  });

  it('do not contradict each other', () => {
    for (const { id, labels, scope } of items) {
      expect(labels.includes('no-focus') && labels.includes('focus-mismatch'), id).toBe(false);
      if (scope === 'note')
        expect(labels.includes('no-next-step') && labels.includes('vague-next-step'), id).toBe(false);
    }
  });

  it('stand on items with an id of their own and a focus that the lens has', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { id, focus } of items) if (focus !== undefined) expect(lookFors, id).toContain(focus);
  });
});
