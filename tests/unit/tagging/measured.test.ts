import { expect, it } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import { evaluate } from '@/scripts/tagging/evaluate';
import { handWritten, readPassages } from '@/scripts/tagging/training-set';

const data = (name: string) => readPassages(new URL(`../../data/tagging/${name}.json`, import.meta.url));

it.each(['passages', 'held-out'])(
  'reaches the bars on the %s set: three 0.9, first 0.7, silent on 0.8 of those that fit none',
  (name) => {
    const { top1, top3, nothing } = evaluate(data(name), builtInLens);
    expect(top3).toBeGreaterThanOrEqual(0.9);
    expect(top1).toBeGreaterThanOrEqual(0.7);
    expect(nothing).toBeGreaterThanOrEqual(0.8);
  },
);

it('counts a passage with nothing offered as missed', () => {
  const result = evaluate([{ id: 'x', text: '1234', lookFors: ['lf-wait'] }], builtInLens);
  expect(result).toMatchObject({ top1: 0, top3: 0, fitting: 1, misses: [{ kind: 'nothing offered' }] });
});

it('keeps the measured sets apart from the training text, balanced, with passages that fit none', () => {
  const trained = new Set(handWritten().map(({ text }) => text.toLowerCase()));
  const ids = builtInLens.lookFors.map(({ id }) => id);
  for (const [name, each, none] of [
    ['passages', 20, 50],
    ['held-out', 9, 20],
  ] as const) {
    const items = data(name);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { text, lookFors } of items) {
      expect(trained).not.toContain(text.toLowerCase());
      for (const id of lookFors) expect(ids).toContain(id);
    }
    for (const id of ids)
      expect(items.filter(({ lookFors }) => lookFors.includes(id)).length, id).toBeGreaterThanOrEqual(each);
    expect(items.filter(({ lookFors }) => lookFors.length === 0).length).toBeGreaterThanOrEqual(none);
  }
});
