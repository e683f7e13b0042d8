import { expect, it } from 'vitest';
import { snippet as snippetSchema } from '@/lib/evidence/records';
import { applyPatch, choosePlace, confirmWords, newSnippet } from '@/lib/evidence/snippet';
import { captured, noticing } from '../store/tagging';

const LENS = { id: '6d1c0f8e-3a5b-4c59-9a37-0b6f3d9f1a01', version: '0.2.0' };
const SPACE = '5a000000-0000-4000-8000-000000000001';
const ID = '5a000000-0000-4000-8000-0000000000aa';
const NOON = new Date('2026-01-15T12:00:00.000Z');
const LATER = new Date('2026-01-15T12:05:00.000Z');

const kept = newSnippet(
  captured('It is the same because we cut both in half.'),
  noticing('lf-explain'),
  LENS,
  SPACE,
  NOON,
  ID,
);

it('makes a record that the schema accepts, known by its document', () => {
  expect(snippetSchema.parse(kept)).toEqual(kept);
  expect(kept.documentKey).toBe(kept.body.document.key);
  expect(kept.lens).toEqual(LENS);
});

it('keeps a look-for once, with the level that was said last', () => {
  const request = {
    ...noticing(),
    tags: [
      { lookForId: 'lf-explain', level: null },
      { lookForId: 'lf-explain', level: 2 as const },
    ],
  };
  const { tags } = newSnippet(captured('Because.'), request, LENS, SPACE, NOON, ID);
  expect(tags).toEqual([{ lookForId: 'lf-explain', level: 2 }]);
});

it('changes only what the patch says, and says when', () => {
  const edited = applyPatch(kept, { note: 'Ask for the drawing.', speaker: 'student' }, LATER);
  expect(edited).toEqual({
    ...kept,
    speaker: 'student',
    updatedAt: LATER.toISOString(),
    body: { ...kept.body, note: 'Ask for the drawing.' },
  });
});

it('can take back who spoke', () => {
  const said = applyPatch(kept, { speaker: 'teacher' }, LATER);
  expect(applyPatch(said, { speaker: null }, LATER).speaker).toBeNull();
});

it('sees that a repeated patch changes nothing', () => {
  const edited = applyPatch(kept, { kind: 'opportunity' }, LATER);
  expect(applyPatch(edited, { kind: 'opportunity' }, new Date())).toBe(edited);
});

it('gives two changes in one millisecond, or after the clock was set back, two times', () => {
  const once = applyPatch(kept, { note: 'a' }, NOON);
  const twice = applyPatch(once, { note: 'b' }, new Date('2020-01-01T00:00:00Z'));
  expect([kept.updatedAt, once.updatedAt, twice.updatedAt]).toEqual([
    '2026-01-15T12:00:00.000Z',
    '2026-01-15T12:00:00.001Z',
    '2026-01-15T12:00:00.002Z',
  ]);
});

it('keeps the old words when a person confirms changed ones, oldest first', () => {
  const second = captured('It is equal because we cut both in half.').quote;
  const third = captured('It is equal because we halved both.').quote;
  const confirmed = confirmWords(confirmWords(kept, second, LATER), third, LATER);
  expect(confirmed.body.quote).toEqual(third);
  expect(confirmed.body.earlier).toEqual([kept.body.quote, second]);
  expect(confirmWords(confirmed, third, LATER)).toBe(confirmed);
});

it('takes another place of the same words without calling the words changed', () => {
  const place = { ...kept.body.quote, nth: { index: 1, of: 2 } };
  const chosen = choosePlace(kept, place, LATER);
  expect(chosen.body).toEqual({ ...kept.body, quote: place });
  expect(choosePlace(chosen, place, LATER)).toBe(chosen);
});
