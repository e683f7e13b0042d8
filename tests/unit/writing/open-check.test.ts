import { describe, expect, it } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import type { NoteCheck } from '@/lib/writing/note-check';
import { checkNote, type OpenCheck, openCheck } from '@/lib/writing/open-check';
import { fc } from '../../data/seeded';
import { HARSH_NOTE, HELPFUL_NOTE, longNote, RUNNING_LOG, USUAL_NOTE } from './notes';

const fragment = fc.constantFrom(
  ...[HELPFUL_NOTE, USUAL_NOTE, HARSH_NOTE, RUNNING_LOG].flatMap((note) => note.split(/(?<=[ \n])/)),
  '"',
  '“',
  '”',
  "'",
  '\n',
  '🧮',
  '½',
  '{who}',
  '. ',
  '! ',
  'https://example.org/a ',
  '10:05 ',
  'Mr. ',
);
const text = fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(''));

/** Reads to the end: the first goes make the word lists ready. */
function settled(open: OpenCheck, value: string): NoteCheck {
  let progress = open.update(value);
  for (let goes = 0; progress.pending > 0 && goes < 100; goes++) progress = open.advance();
  return progress.check;
}

describe('openCheck', () => {
  it('gives the same check as reading the whole note, however the text came about', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (states) => {
        const open = openCheck(builtInLens, { focus: 'lf-explain' });
        for (const state of states)
          expect(settled(open, state)).toEqual(checkNote(state, builtInLens, { focus: 'lf-explain' }));
      }),
      { numRuns: 20 },
    );
  });

  it('keeps up with one who types letter by letter and deletes again', () => {
    const open = openCheck(builtInLens);
    const note = `${USUAL_NOTE} ${HELPFUL_NOTE}`;
    for (let at = 0; at <= note.length; at += 7) open.update(note.slice(0, at));
    expect(settled(open, note)).toEqual(checkNote(note, builtInLens));
    expect(settled(open, USUAL_NOTE)).toEqual(checkNote(USUAL_NOTE, builtInLens));
  });

  it('is the same after an insertion far up in a long note', () => {
    const note = longNote(3000);
    const open = openCheck(builtInLens, {}, Number.POSITIVE_INFINITY);
    open.update(note);
    const changed = `${note.slice(0, 400)} and more ${note.slice(400)}`;
    expect(settled(open, changed)).toEqual(checkNote(changed, builtInLens));
  });

  it('reads a long text in goes, says what waits, and ends at the same check', () => {
    const note = longNote(8000);
    const open = openCheck(builtInLens);
    settled(open, 'A first word.');
    let progress = open.update(note);
    expect(progress.pending).toBeGreaterThan(0);
    expect(progress.check.findings.every(({ scope }) => scope === 'words')).toBe(true);
    for (let goes = 0; progress.pending > 0 && goes < 50; goes++) progress = open.advance();
    expect(progress.check).toEqual(checkNote(note, builtInLens));
  });
});

describe('bad input', () => {
  const reasons = (value: string): string[] => checkNote(value, builtInLens).unchecked.map(({ reason }) => reason);

  it('says what of a 200,000-word text was not checked', () => {
    const { unchecked } = checkNote(longNote(200_000), builtInLens);
    expect(unchecked).toMatchObject([{ reason: 'too-long' }]);
    expect(unchecked[0]?.start).toBeGreaterThan(100_000);
  });

  it('has an answer for text without letters, in an unknown language, and for nothing at all', () => {
    expect(reasons('12 + 30 = 42 🧮 !!!')).toEqual(['no-letters']);
    expect(
      reasons('Учителя попросили учеников объяснить своё решение на доске, и двое объяснили его по-разному.'),
    ).toEqual(['unknown-language']);
    expect(reasons('')).toEqual([]);
  });

  it('reads the English of a mixed document and says which paragraph it left out', () => {
    const spanish = 'Los estudiantes de la clase dijeron que la suma es mayor porque las partes son más grandes.';
    const check = checkNote(`${HELPFUL_NOTE}\n${spanish}`, builtInLens, { focus: 'lf-explain' });
    expect(check.unchecked).toMatchObject([{ reason: 'other-language', start: HELPFUL_NOTE.length + 1 }]);
  });

  it.each([
    ['one sentence of 50,000 letters', 'and then a student said so '.repeat(2000)],
    ['a word of 50,000 letters', 'a'.repeat(50_000)],
    ['unbalanced quotation marks', '"said “and \' then « '.repeat(2000)],
    ['thousands of emoji', '🧑‍🏫'.repeat(8000)],
    ['only line breaks', '\n'.repeat(50_000)],
    ['brackets and braces', '{[('.repeat(10_000)],
  ])('comes to an end on %s, with every place inside the text', (_name, value) => {
    for (const { start, end } of checkNote(value, builtInLens).findings) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(value.length);
    }
  });

  it('works with a lens whose word lists hold 10,000 entries', () => {
    const deficit = Array.from({ length: 10_000 }, (_, at) => `the group of level ${at}`);
    const lens = { ...builtInLens, writing: { ...builtInLens.writing, wordLists: { en: { deficit } } } };
    expect(checkNote('The group of level 9731 was there.', lens).findings.map(({ rule }) => rule)).toContain('F5');
  });

  it('works with a lens in which a term is also a common word', () => {
    const [first] = builtInLens.definitions;
    if (!first) throw new Error('the built-in lens has definitions');
    const lens = { ...builtInLens, definitions: [{ ...first, aliases: ['the', 'students'] }] };
    expect(checkNote(HELPFUL_NOTE, lens).terms.length).toBeGreaterThan(2);
  });
});
