import { describe, expect, it } from 'vitest';
import { noteAround } from '@/lib/surfaces/docs/note-around';

/** The note around the first place of some words. */
function noteAt(text: string, words: string): string {
  const { start, end } = noteAround(text, text.indexOf(words) + 1);
  return text.slice(start, end).trim();
}

const LOG = [
  '2/11 period 3 - comparing strategies',
  'Two pairs put the box beside partial products.',
  '',
  'Try Thursday: ask where each 30 lives.',
  '2/18 period 3',
  'Three students spoke in a row.',
  'Mr. Adeyemi wrote this line.',
].join('\n');

describe('the note around the caret', () => {
  it('goes from one date line to the next, with its own date', () => {
    expect(noteAt(LOG, 'Try Thursday')).toBe(LOG.slice(0, LOG.indexOf('2/18')).trim());
    expect(noteAt(LOG, 'Three students')).toBe(LOG.slice(LOG.indexOf('2/18')));
  });

  it.each([
    'Feb 11',
    'Tuesday 9:10 – 9:35, comparing fractions',
    'Friday, period 3',
    'Tuesday, March 3',
    '2026-02-11',
    'martes 11 de febrero',
    'jeudi 3 mars',
    '11.02.2026 – room 4B',
  ])('takes "%s" for a date line', (date) => {
    const text = `What somebody else wrote.\n${date}\nTwo hands, then five.`;
    expect(noteAt(text, 'Two hands')).toBe(`${date}\nTwo hands, then five.`);
    expect(noteAt(text, 'somebody')).toBe('What somebody else wrote.');
  });

  it.each([
    'Marcus had 3 of them',
    'Fridays are for number talks',
    'May I see the 2?',
    'Decide which of the 3 stays',
    'Draw 3/4: whose is it?',
  ])('does not take "%s" for one', (line) => {
    const text = `Two pairs wrote a sum.\n${line}\nThen five hands.`;
    expect(noteAt(text, 'Then five')).toBe(text);
  });

  it('ends at a heading, which belongs to no note', () => {
    const text =
      'One student drew a bar.\n\nRoom 12 Fractions\n\nThree pairs disagreed.\n\nNotes of the team\n\nLunch duty changes.';
    expect(noteAt(text, 'Three pairs')).toBe('Three pairs disagreed.');
    expect(noteAt(text, 'One student')).toBe('One student drew a bar.');
  });

  it('stays within a table cell', () => {
    const text =
      'Before the table.\u0010\u0011\u0012Two hands.\nThen five.\u001c\u0012The teacher’s own reflection.\u001c\u0011After it.';
    expect(noteAt(text, 'Then five')).toBe('Two hands.\nThen five.');
    expect(noteAt(text, 'own reflection')).toBe('The teacher’s own reflection.');
    expect(noteAt(text, 'After it')).toBe('After it.');
  });

  it('is not parted by the heads of its own parts, by fractions, lists or chips', () => {
    const text =
      'Two pairs wrote\n3/4 of the bar is shaded, they said to one another and to the class\n\nNext step\n\nOn Thursday,\uE907 ask why.\n\n- Who was not heard?';
    expect(noteAt(text, 'they said')).toBe(text);
    expect(noteAt(text, 'Thursday')).toBe(text);
  });

  it('has a place for every caret, also in an empty text and at its end', () => {
    expect(noteAround('', 0)).toEqual({ start: 0, end: 0 });
    for (let at = 0; at <= LOG.length; at += 1) {
      const { start, end } = noteAround(LOG, at);
      expect(start).toBeLessThanOrEqual(at);
      expect(end).toBeGreaterThanOrEqual(at);
    }
  });
});
