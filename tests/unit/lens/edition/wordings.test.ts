import { expect, it } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import { setWording, setWordings } from '@/lib/lens/edition/set-wording';
import { placesIn, wordingAt, wordingsOf } from '@/lib/lens/edition/wordings';
import { readPack } from '@/lib/lens/read-pack';

it('finds every wording of the lens once, each at a place of its own', () => {
  const all = wordingsOf(builtInLens);
  expect(new Set(all.map(({ place }) => place)).size).toBe(all.length);
  const texts = all.map(({ text }) => text).join('\n');
  for (const { levels, title } of builtInLens.lookFors) {
    expect(texts).toContain(title);
    for (const { descriptor, studentEvidence } of levels) {
      expect(texts).toContain(descriptor);
      for (const evidence of studentEvidence) expect(texts).toContain(evidence);
    }
  }
  for (const { term, definition, isNot } of builtInLens.definitions) {
    for (const text of [term, definition, ...isNot]) expect(texts).toContain(text);
  }
});

it('writes every wording back as it was, and the lens is the same', () => {
  const { pack, refused } = setWordings(
    builtInLens,
    wordingsOf(builtInLens).map(({ place, text }) => [place, text]),
  );
  expect(refused.size).toBe(0);
  expect(pack).toEqual(builtInLens);
});

it('words one place anew and leaves the lens that was given alone', () => {
  const place = 'lookFors/lf-explain/levels/2/descriptor';
  const before = wordingAt(builtInLens, place);
  const set = setWording(builtInLens, place, '  Students say why, when asked.  ');
  expect(set.ok && wordingAt(set.value, place)).toBe('Students say why, when asked.');
  expect(wordingAt(builtInLens, place)).toBe(before);
  expect(set.ok && readPack(set.value).ok).toBe(true);
});

it('takes a list a line each, without the empty ones', () => {
  const set = setWording(builtInLens, 'definitions/def-discourse/aliases', 'math talk\n\n  discourse \r\n');
  expect(set.ok && set.value.definitions.find(({ id }) => id === 'def-discourse')?.aliases).toEqual([
    'math talk',
    'discourse',
  ]);
});

it('takes an emptied vision or grade note out, because a lens may be without', () => {
  const worded = setWording(builtInLens, 'pack/vision', 'Every student explains.');
  expect(worded.ok && worded.value.vision).toBe('Every student explains.');
  const emptied = worded.ok ? setWording(worded.value, 'pack/vision', '') : worded;
  expect(emptied.ok && 'vision' in emptied.value).toBe(false);
  const note = setWording(builtInLens, 'lookFors/lf-explain/gradeNotes/K-2', '');
  expect(note.ok && 'K-2' in (note.value.lookFors[0]?.gradeNotes ?? {})).toBe(false);
});

it.each([
  'lookFors/lf-explain/id',
  'lookFors/lf-nobody/title',
  'lookFors/lf-explain/levels/4/label',
  'lookFors/lf-explain/levels/2/level',
  'lookFors/lf-explain/gradeNotes/__proto__',
  'definitions/def-discourse/related',
  'pack/version',
  'pack/__proto__',
  '__proto__/x',
  'wordLists/__proto__/polluted',
  '',
])('words nothing at %s', (place) => {
  expect(setWording(builtInLens, place, 'new')).toMatchObject({ ok: false, reason: 'not-found' });
  expect(wordingAt(builtInLens, place)).toBeNull();
});

it('refuses words that no pack may hold', () => {
  expect(setWording(builtInLens, 'pack/purpose', 'a'.repeat(4001))).toMatchObject({ ok: false, reason: 'too-long' });
});

it('knows the places of one look-for', () => {
  const places = placesIn(builtInLens, 'lookFors/lf-explain');
  expect(places).toHaveLength(5 + 4 * 4 + builtInLens.gradeBands.length);
  expect(places.every((place) => place.startsWith('lookFors/lf-explain/'))).toBe(true);
});
