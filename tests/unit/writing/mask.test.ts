import { describe, expect, it } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import { termMatcher } from '@/lib/lens/term-matcher';
import { compileLists } from '@/lib/writing/lists/lists';
import { findQuotes } from '@/lib/writing/mask/quotes';
import { readSentence } from '@/lib/writing/sentence';
import { pieces } from '@/lib/writing/split/pieces';
import { sentences } from '@/lib/writing/split/sentences';
import { fc } from '../../data/seeded';

const lists = compileLists(builtInLens, 'en');
const terms = termMatcher(builtInLens);
const masked = (text: string): string[] =>
  readSentence(text, lists, terms).masks.map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);

describe('masking', () => {
  it('leaves quoted speech, mathematics, addresses and times to those who said them', () => {
    expect(masked('A student said, "it is always even".')).toContain('quote:"it is always even"');
    expect(masked('One pair drew a right triangle at 10:05.')).toEqual(
      expect.arrayContaining(['math:right triangle', 'time:10:05']),
    );
    expect(masked('See https://example.org/great-lesson for it.')).toContain('url:https://example.org/great-lesson');
    expect(masked('A student argued that the quotient is never bigger.')).toContain(
      'reported:the quotient is never bigger',
    );
  });

  it('does not take an apostrophe or an unbalanced mark for speech', () => {
    expect(findQuotes("The students' work didn't show it, and that's fine.")).toEqual([]);
    expect(findQuotes('The board " was full. The lesson was poor.')).toEqual([]);
    expect(findQuotes('Your "low" kids sat there.')).toEqual([]);
  });

  it('takes an unclosed quotation after a speech verb to the end of its sentence only', () => {
    const text = 'A student said "it doubles every time. The pacing was slow.';
    expect(findQuotes(text).map(({ start, end }) => text.slice(start, end))).toEqual(['"it doubles every time.']);
  });

  it('never shifts an offset: every mask and every word lies where it stands in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const sentence = readSentence(text, lists, terms);
        for (const { start, end } of [...sentence.masks, ...sentence.tokens]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThan(end);
        }
        for (const token of sentence.tokens)
          expect(text.slice(token.start, token.end).toLowerCase().replaceAll('’', "'").startsWith(token.word)).toBe(
            true,
          );
      }),
      { numRuns: 200 },
    );
  });
});

describe('sentences', () => {
  const split = (text: string): string[] => sentences(text, 'en').map(({ start, end }) => text.slice(start, end));

  it('does not cut at titles, initials, abbreviations or inside a quotation', () => {
    expect(split('Ms. Ortiz asked Ava R. about it. Then e.g. two hands went up.')).toHaveLength(2);
    expect(split('A student said, "Wait. It is 12." Then she drew it.')).toHaveLength(2);
    expect(split('"Is it even?" asked a student. Nobody answered.')).toHaveLength(2);
  });

  it('takes list items and headings as they stand', () => {
    const log = 'Focus\n- 9:05 a student drew it\n2. Two pairs argued\n• Next: ask why';
    const found = [...pieces(log)].flatMap(({ start, text }) =>
      sentences(text, 'en').map((span) => log.slice(start + span.start, start + span.end)),
    );
    expect(found).toEqual(['Focus', '9:05 a student drew it', '2. Two pairs argued', 'Next: ask why']);
  });

  it('joins a hard-wrapped line and covers every letter of a text once', () => {
    expect([...pieces('Two pairs argued about whether zero is even and\nthen drew it.')]).toHaveLength(1);
    fc.assert(
      fc.property(fc.string({ maxLength: 5000 }), (text) => {
        let at = 0;
        for (const piece of pieces(text)) {
          expect(piece.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
          expect(text.slice(at, piece.start).replaceAll('\n', '')).toBe('');
          at = piece.start + piece.text.length;
        }
        expect(text.slice(at).replaceAll('\n', '')).toBe('');
      }),
    );
  });
});
