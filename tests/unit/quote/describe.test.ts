import { expect, describe as group, it } from 'vitest';
import { describe } from '@/lib/quote/describe';
import { LONGEST, type Quote } from '@/lib/quote/quote';

function quoteOf(text: string, words: string, from = 0): Quote {
  const start = text.indexOf(words, from);
  const outcome = describe(text, start, start + words.length);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

const note =
  'Room 12, grade 4. Ms. Okafor asked, “How do you know 3/4 is more than 2/3?” Marisol said, “Because a fourth is missing here and a third is missing there.” Then Dev said, “I agree with Marisol, a fourth is smaller.” How do you know? she asked again.';

group('describing a passage', () => {
  it('keeps the words, 64 units on each side, the place and the length of the text', () => {
    const words = 'I agree with Marisol, a fourth is smaller';
    const quote = quoteOf(note, words);
    const start = note.indexOf(words);
    expect(quote).toEqual({
      exact: words,
      prefix: note.slice(start - 64, start),
      suffix: note.slice(start + words.length, start + words.length + 64),
      position: { start, end: start + words.length, length: note.length },
      nth: { index: 0, of: 1 },
    });
    expect(quote.prefix).toHaveLength(64);
  });

  it('says which of several same passages it is', () => {
    expect(quoteOf(note, 'How do you know').nth).toEqual({ index: 0, of: 2 });
    expect(quoteOf(note, 'How do you know', note.indexOf('Dev')).nth).toEqual({ index: 1, of: 2 });
  });

  it('does not count a number inside another number as the same passage', () => {
    expect(quoteOf('13/4, 3/40, -3/4, 3/4.5 and 3/4.', '3/4', 24).nth).toEqual({ index: 0, of: 1 });
    expect(quoteOf('She wrote 3/4. He wrote 3/4, too.', '3/4').nth).toEqual({ index: 0, of: 2 });
  });

  it('leaves off white space and unseen characters at the edges', () => {
    const text = 'Before \u00a0\n\u200b because the bar is halved \t\n after';
    const outcome = describe(text, 6, text.indexOf('after'));
    expect(outcome.ok && outcome.value.exact).toBe('because the bar is halved');
  });

  it('has empty context at the beginning and the end of the text', () => {
    expect(quoteOf('3/4', '3/4')).toMatchObject({ prefix: '', suffix: '', position: { start: 0, end: 3, length: 3 } });
  });

  it('never splits an emoji or takes an accent from its letter', () => {
    const text = `Ana 👍${'x'.repeat(63)}the quote${'y'.repeat(63)}👍 e\u0301toile`;
    const start = text.indexOf('the quote');
    const outcome = describe(text, start, start + 9);
    expect(outcome.ok && [outcome.value.prefix, outcome.value.suffix]).toEqual(['x'.repeat(63), 'y'.repeat(63)]);
    const half = describe(text, text.indexOf('👍') + 1, text.indexOf('👍') + 5);
    expect(half.ok && half.value.exact).toBe('👍xxx');
    const letter = describe(text, text.indexOf('toile') - 1, text.length);
    expect(letter.ok && letter.value.exact).toBe('e\u0301toile');
  });

  it('says why it cannot', () => {
    expect(describe(note, 8, 8)).toEqual({ ok: false, reason: 'no-selection' });
    expect(describe('a \n\u00a0 b', 1, 5)).toEqual({ ok: false, reason: 'no-selection' });
    expect(describe('x'.repeat(LONGEST + 1), 0, LONGEST + 1)).toEqual({ ok: false, reason: 'too-long' });
    expect(describe('x'.repeat(5_000_000), 0, 5_000_000)).toEqual({ ok: false, reason: 'too-long' });
    expect(describe('Level 2\u0007Level 3', 0, 15)).toEqual({ ok: false, reason: 'crosses-boundary' });
  });
});
