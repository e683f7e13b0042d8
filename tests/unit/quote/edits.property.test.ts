import { expect, it } from 'vitest';
import { describe } from '@/lib/quote/describe';
import { locate } from '@/lib/quote/locate';
import { finish, normal, normalising } from '@/lib/quote/normal-text';
import { repetitions } from '../../data/repetitions';
import { fc } from '../../data/seeded';

const word = fc.constantFrom(
  ...'the a fraction 3/4 ½ 7/2 Élodie e\u0301toile 👍🏽 👩‍🏫 because “smaller” third... said لماذا الربع שלוש naïve ﬁfth it’s — x²'.split(
    ' ',
  ),
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '\n', '\u00a0', '. ')), { minLength: 1, maxLength: 120 })
  .map((parts) => parts.flat().join(''));
/** A text and a part of it that a person could have selected. */
const selection = fc
  .tuple(text, fc.nat(), fc.nat())
  .map(([whole, a, b]) => ({ whole, start: a % whole.length, end: (a % whole.length) + 1 + (b % 80) }));

/** Whether a string holds no half of a surrogate pair. */
const isWhole = (part: string): boolean => !/\p{Surrogate}/u.test(part);

it('finds every passage of an unchanged text just where it stood', () => {
  fc.assert(
    fc.property(selection, ({ whole, start, end }) => {
      const described = describe(whole, start, end);
      if (!described.ok) return;
      const { position } = described.value;
      expect(locate(whole, [described.value])).toEqual([{ state: 'found', start: position.start, end: position.end }]);
    }),
    { numRuns: repetitions(500, 20_000) },
  );
});

it('describes a passage as the text has it, without half characters', () => {
  fc.assert(
    fc.property(selection, ({ whole, start, end }) => {
      const described = describe(whole, start, end);
      if (!described.ok) return;
      const { exact, prefix, suffix, position } = described.value;
      expect(whole.slice(position.start - prefix.length, position.end + suffix.length)).toBe(prefix + exact + suffix);
      expect([exact, prefix, suffix].every(isWhole)).toBe(true);
      expect(prefix.length <= 64 && suffix.length <= 64).toBe(true);
      expect(exact).toBe(exact.trim());
    }),
    { numRuns: repetitions(500, 20_000) },
  );
});

it('never says found or moved of other words, whatever was edited', () => {
  fc.assert(
    fc.property(selection, fc.array(fc.tuple(fc.nat(), fc.nat(30), text), { maxLength: 4 }), (at, edits) => {
      const described = describe(at.whole, at.start, at.end);
      if (!described.ok) return;
      let edited = at.whole;
      for (const [place, length, inserted] of edits) {
        const from = place % (edited.length + 1);
        edited = edited.slice(0, from) + inserted + edited.slice(from + length);
      }
      const [location] = locate(edited, [described.value]);
      if (location?.state !== 'found' && location?.state !== 'moved') return;
      expect(normal(edited.slice(location.start, location.end))).toBe(normal(described.value.exact));
    }),
    { numRuns: repetitions(1000, 50_000) },
  );
});

it('finds a passage after any text was put in front, where its context is more than a few words', () => {
  fc.assert(
    fc.property(selection, text, ({ whole, start, end }, above) => {
      const described = describe(whole, start, end);
      if (!described.ok || described.value.suffix.length < 64) return;
      const { position } = described.value;
      const [location] = locate(`${above}\n${whole}`, [described.value]);
      const moved = above.length + 1;
      expect(location).toEqual({ state: 'moved', start: position.start + moved, end: position.end + moved });
    }),
    { numRuns: repetitions(500, 20_000) },
  );
});

it('finds a letter again that stood behind an accent of two units, when text was put in front', () => {
  const whole = 'e\u0301toile because a fourth is smaller than a third. She said it twice, and slowly.';
  const described = describe(whole, 2, 3);
  if (!described.ok) throw new Error(described.reason);
  expect(locate(`the \n${whole}`, [described.value])).toEqual([{ state: 'moved', start: 7, end: 8 }]);
});

it('goes from normal text to the raw text and back without losing a visible unit', () => {
  fc.assert(
    fc.property(text, (raw) => {
      const whole = finish(normalising(raw));
      let before = 0;
      for (let at = 0; at < whole.text.length; at++) {
        const start = whole.rawStart(at);
        expect(start).toBeGreaterThanOrEqual(before);
        const own = raw.slice(start, whole.rawEnd(at + 1));
        if (whole.text[at] !== ' ' && isWhole(own)) expect(normal(own)).toBe(whole.text[at]);
        before = start;
      }
      expect(normal(whole.text)).toBe(whole.text);
    }),
  );
});
