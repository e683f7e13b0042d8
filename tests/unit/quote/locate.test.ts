import { expect, describe as group, it } from 'vitest';
import { locate } from '@/lib/quote/locate';
import type { Quote } from '@/lib/quote/quote';
import { tagged, walkthrough } from './texts';

const one = (text: string, quote: Quote, options = {}) => locate(text, [quote], options)[0];
const words = 'Both are missing one piece, but a fourth is smaller than a third';
const quote = tagged(walkthrough, words);
const at = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

group('finding a passage again', () => {
  it('finds it where it stood', () => {
    expect(one(walkthrough, quote)).toEqual({ state: 'found', ...at(walkthrough, words) });
  });

  it('finds it after text was inserted above', () => {
    const edited = `Visited with Mr. Alvarez.\n${walkthrough}`;
    expect(one(edited, quote)).toEqual({ state: 'moved', ...at(edited, words) });
  });

  it('finds it after text was inserted above and below, and other words near it were edited', () => {
    const edited = `Draft 2\n${walkthrough.replace('Group 2 compared', 'Group 2 looked at').replace('so 3/4 is more', 'so three fourths is more')}\nThanks!`;
    expect(one(edited, quote)).toEqual({ state: 'moved', ...at(edited, words) });
  });

  it('finds it when quotes, dashes, spaces or accents are written in another way', () => {
    const marks = tagged(walkthrough, '“I agree with Marisol, but I started from 1 and went back one fourth.”');
    const plain = walkthrough
      .replace(/[“”]/g, '"')
      .replace(/’/g, "'")
      .replaceAll(' I ', '\u00a0I\u200b ')
      .replaceAll('É', 'E\u0301');
    const location = one(plain, marks);
    expect(location?.state).toMatch(/found|moved/);
    if (location?.state !== 'found' && location?.state !== 'moved') return;
    expect(plain.slice(location.start, location.end)).toBe(
      '"I agree with Marisol, but\u00a0I\u200b started from 1 and went back one fourth."',
    );
  });

  it('finds it where its section was moved', () => {
    const lines = walkthrough.split('\n');
    const line = lines.findIndex((text) => text.includes(words));
    const moved = [...lines.splice(line - 1, 3), ...lines].join('\n');
    expect(one(moved, quote)).toEqual({ state: 'moved', ...at(moved, words) });
  });

  it('tells a passage from its twin by what stands around it', () => {
    const second = tagged(walkthrough, 'How do you know', 1);
    const edited = `New first line\n${walkthrough.replace('Room 12', 'Room 9')}`;
    const start = edited.lastIndexOf('How do you know');
    expect(one(edited, second)).toEqual({ state: 'moved', start, end: start + 15 });
  });

  it('tells same rows of a form by their number when none was added or lost', () => {
    const row = 'Evidence seen: not yet, we will look again on the next visit to this room together.\n';
    const form = `Form A\n${row.repeat(5)}Thank you`;
    const third = tagged(form, 'not yet', 2);
    const longer = `Form A, second print\n${row.repeat(5)}Thank you all`;
    const start = longer.indexOf(row) + 2 * row.length + row.indexOf('not yet');
    expect(one(longer, third)).toEqual({ state: 'moved', start, end: start + 7 });
  });

  it('answers in the order of the quotes, whatever their order in the text', () => {
    const parts = ['Next: keep the wait time', 'Élodie said', 'grade 4', 'لماذا الربع أصغر من الثلث', '7/2'];
    const edited = walkthrough.replace('Focus:', 'Our focus for this visit:');
    expect(
      locate(
        edited,
        parts.map((part) => tagged(walkthrough, part)),
      ),
    ).toEqual(parts.map((part) => ({ state: part === 'grade 4' ? 'found' : 'moved', ...at(edited, part) })));
  });
});

group('a text that has two ends', () => {
  it('finds a quote that is the whole text', () => {
    expect(one('3/4', tagged('3/4', '3/4'))).toEqual({ state: 'found', start: 0, end: 3 });
  });
  it('finds a quote at the beginning when the writer went on writing', () => {
    expect(one('3/4 because it is shaded', tagged('3/4', '3/4'))).toEqual({ state: 'found', start: 0, end: 3 });
  });
  it('does not take the same short words in a text that shares neither end', () => {
    expect(one('We saw 3/4 on the board.', tagged('3/4', '3/4'))).toMatchObject({ state: 'ambiguous' });
  });
  it('has nothing to find in an empty text', () => {
    expect(one('', quote)).toEqual({ state: 'gone' });
    expect(one('', quote, { complete: false })).toEqual({ state: 'unknown' });
    expect(locate('', [])).toEqual([]);
  });
});

group('changed wording', () => {
  it('shows the new words, and where they stand, when a word was changed', () => {
    const now = words.replace('smaller', 'a smaller piece');
    const edited = walkthrough.replace(words, now);
    expect(one(edited, quote)).toMatchObject({ state: 'changed', now, ...at(edited, now) });
  });
  it('shows them whole when the first and the last word were changed', () => {
    const now = words.replace('Both', 'They both').replace('third', 'half');
    const edited = walkthrough.replace(words, now);
    expect(one(edited, quote)).toMatchObject({ state: 'changed', now });
  });
  it('prefers the changed passage in its place to its twin elsewhere, and leaves it to the person', () => {
    const twice = walkthrough.replace('Next:', `${words}. Next:`);
    const edited = twice.replace(words, words.replace('fourth', 'quarter'));
    expect(one(edited, tagged(twice, words))).toMatchObject({
      state: 'changed',
      now: words.replace('fourth', 'quarter'),
    });
  });
  it('is gone, not changed, when most of the words are others', () => {
    const edited = walkthrough.replace(
      words,
      'They drew two bars and shaded parts of them, then compared what was left over',
    );
    expect(one(edited, quote)).toEqual({ state: 'gone' });
  });
  it('shows a changed long passage', () => {
    const long = tagged(walkthrough, walkthrough.slice(120, 900).trim());
    const edited = walkthrough.replace('Ana: “Five', 'Ana said: “Five').replace('2/3 and', '2/3 with');
    expect(one(edited, long)).toMatchObject({ state: 'changed' });
  });
});

group('what cannot be said', () => {
  it('is gone only when the whole text was read', () => {
    const cut = walkthrough.replace(words, '');
    expect(one(cut, quote)).toEqual({ state: 'gone' });
    expect(one(cut, quote, { complete: false })).toEqual({ state: 'unknown' });
    expect(one(cut, quote, { hidden: `closed section: ${words}` })).toEqual({ state: 'unknown' });
  });
  it('is ambiguous when only the words are there, even once', () => {
    const elsewhere = `A summary for the team. ${words}. That is all we kept of this visit, for now.`;
    expect(one(elsewhere, quote)).toEqual({ state: 'ambiguous', places: [at(elsewhere, words)] });
  });
});
