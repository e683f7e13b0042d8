import { expect, it, vi } from 'vitest';
import { countCodePoints, toCodePoints, toUnits } from '@/lib/exchange/code-points';
import { fc } from '../../data/seeded';

/** Many generated texts take seconds on a busy machine; nothing here is about time. */
vi.setConfig({ testTimeout: 60_000 });

const text = 'Student: 🙂 I think 3½ because ...';

it('counts an emoji and a fraction as one character each, as QualCoder and W3C annotations do', () => {
  const start = text.indexOf('🙂');
  const end = text.indexOf('because');
  expect([toCodePoints(text, start), toCodePoints(text, end)]).toEqual([9, 22]);
  expect(text.slice(toUnits(text, 9), toUnits(text, 22))).toBe('🙂 I think 3½ ');
});

it('agrees with what the language itself calls code points, and back, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (any, n) => {
      const points = [...any];
      expect(countCodePoints(any)).toBe(points.length);
      const at = Math.min(n, points.length);
      const units = points.slice(0, at).join('').length;
      expect(toUnits(any, at)).toBe(units);
      expect(toCodePoints(any, units)).toBe(at);
    }),
  );
});

it('does not count half of an emoji', () => {
  expect(toCodePoints('🙂', 1)).toBe(0);
  expect(toCodePoints('a🙂b', 2)).toBe(1);
});
