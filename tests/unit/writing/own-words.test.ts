import { describe, expect, it } from 'vitest';
import { ownWords } from '@/lib/writing/own-words';
import { join, placeOf } from '@/lib/writing/stretches';

const own = (text: string, before: string): string[] => ownWords(text, before, 'field').map((one) => one.text.trim());

describe('whose words are checked', () => {
  it('takes all of a field that was empty', () => {
    expect(own('Great job today!', '')).toEqual(['Great job today!']);
  });

  it('leaves alone what stood there before, and takes what was added at the end', () => {
    const before = 'Visit of 12 January\nDr. Okafor: Great energy!';
    expect(own(`${before}\nFour students spoke in a row.`, before)).toEqual(['Four students spoke in a row.']);
  });

  it('takes nothing when nothing was added', () => {
    expect(own('Great energy, low kids!', 'Great energy, low kids!')).toEqual([]);
    expect(own('', 'Great energy!')).toEqual([]);
  });

  it('takes what was written in the middle, and nothing around it', () => {
    const before = '12 January\n\n19 January\nGreat energy!';
    expect(own('12 January\nA student asked why.\n\n19 January\nGreat energy!', before)).toEqual([
      'A student asked why.',
    ]);
  });

  it('takes whole words where a line was carried on', () => {
    expect(own('The cats were counted.', 'The cat')).toEqual(['cats were counted.']);
    expect(own('At 9:10 a student said “why”. She drew it too.', 'At 9:10 a student said “why”.')).toEqual([
      'She drew it too.',
    ]);
  });

  it('finds two additions apart from one another', () => {
    const before = 'Room 4B\nGreat energy!\nRoom 5A\nLovely class!';
    const text = 'Room 4B\nA student asked why.\nGreat energy!\nRoom 5A\nTwo students answered.\nLovely class!';
    expect(own(text, before)).toEqual(['A student asked why.', 'Two students answered.']);
  });

  it('takes an own line that says the same as an old one only when it was added', () => {
    expect(own('Great energy!\nGreat energy!', 'Great energy!')).toEqual(['Great energy!']);
  });

  it('gives every place back where it stands in the field', () => {
    const before = '👩🏽‍🏫 Room 4B\nGreat energy!\nRoom 5A';
    const text = '👩🏽‍🏫 Room 4B\n  Your low kids counted.\nGreat energy!\nRoom 5A\nMy low kids too.';
    const joined = join(ownWords(text, before, 'field'));
    for (const words of ['low kids counted', 'My low kids']) {
      const at = joined.text.indexOf(words);
      const place = placeOf(joined, at, at + words.length);
      expect(place && text.slice(place.start, place.end)).toBe(words);
    }
  });
});

describe('a text that is put together', () => {
  it('keeps stretches apart, leaves out empty ones, and has no place between two', () => {
    const joined = join([
      { source: 'focus', from: 0, text: '  One focus.\n' },
      { source: 'evidence', from: 0, text: ' \n' },
      { source: 'next', from: 0, text: 'On Thursday.' },
    ]);
    expect(joined.text).toBe('One focus.\n\nOn Thursday.');
    expect(placeOf(joined, 10, 11)).toBeNull();
    expect(placeOf(joined, 4, 9)).toEqual({ source: 'focus', start: 6, end: 11 });
    expect(placeOf(joined, 0, joined.text.length)).toEqual({ source: 'focus', start: 2, end: 12 });
  });
});
