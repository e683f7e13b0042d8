import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import { modelFrom, namesOf, SIXTY_FOUR, stepsOf } from '@/lib/lens/suggest/model';
import { WEIGHTS } from '@/lib/lens/suggest/weights';
import { weightsFile } from '@/scripts/tagging/weights-file';

it('trains to the same bytes that are committed', { timeout: 120_000 }, () => {
  const committed = readFileSync(new URL('../../../lib/lens/suggest/weights.ts', import.meta.url), 'utf8');
  expect(weightsFile(builtInLens)).toBe(committed);
});

it('holds one weight per feature and class, and a class for each look-for of the built-in lens', () => {
  expect(WEIGHTS.classes).toEqual(builtInLens.lookFors.map(({ id }) => id));
  expect(WEIGHTS.bias).toHaveLength(WEIGHTS.classes.length + 1);
  // The last character is filled up with bits of no weight.
  expect(stepsOf(WEIGHTS).slice(0, -1)).toHaveLength(namesOf(WEIGHTS).length * WEIGHTS.bias.length);
  expect(namesOf(WEIGHTS)).toEqual([...new Set(namesOf(WEIGHTS))].sort());
  for (const six of WEIGHTS.cells) expect(SIXTY_FOUR).toContain(six);
});

it('learned no name of a person', () => {
  const names = ['amina', 'diego', 'rosa', 'kai', 'priya', 'mateo', 'luz', 'omar', 'nadia', 'mina', 'ana'];
  const model = modelFrom(WEIGHTS);
  for (const name of names) expect(model.knows(`w:${name}`), name).toBe(false);
});

it('gives probabilities that add up to one', () => {
  const { probabilities } = modelFrom(WEIGHTS).judge(new Map([['c:wait', [{ start: 0, end: 4 }]]]));
  expect(probabilities.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10);
});
