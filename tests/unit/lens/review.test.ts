import { describe, expect, it } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import { setWording } from '@/lib/lens/edition/set-wording';
import type { LensPack } from '@/lib/lens/pack';
import { readingGrade } from '@/lib/lens/review/readability';
import { reviewLens, unreviewed } from '@/lib/lens/review/rules';

const worded = (place: string, text: string, pack: LensPack = builtInLens): LensPack => {
  const set = setWording(pack, place, text);
  if (!set.ok) throw new Error(set.reason);
  return set.value;
};
const found = (pack: LensPack, grade = 17) => reviewLens(pack, { grade });
const level = 'lookFors/lf-explain/levels/3/descriptor';

it('finds nothing wrong with the built-in lens', () => {
  expect(found(builtInLens)).toEqual([]);
});

describe('a level', () => {
  it.each([
    ['Excellent explanations from all students.', 'excellent'],
    ['The teacher fails to ask why.', 'fails to'],
    ['A highly effective discussion.', 'effective, highly effective'],
  ])('must say what was heard or seen, not a verdict: %s', (text, words) => {
    expect(found(worded(level, text))).toEqual([{ rule: 'judgement-in-level', place: level, words }]);
  });

  it.each([
    'Students decide which of two right triangles is the better fit, and say why.',
    'A student says "that is a good question", and others go on with it.',
    'Students compare a perfect square and an odd number.',
  ])('may speak of mathematics, and quote: %s', (text) => {
    expect(found(worded(level, text))).toEqual([]);
  });
});

it('wants what students and what the teacher did for each look-for', () => {
  const silent = [0, 1, 2, 3].reduce((pack, n) => worded(`lookFors/lf-time/levels/${n}/teacherEvidence`, '', pack), {
    ...builtInLens,
    lookFors: builtInLens.lookFors.map((one, i) => (i === 0 ? { ...one, id: 'lf-time' } : one)),
  });
  expect(found(silent)).toEqual([
    { rule: 'no-teacher-evidence', place: 'lookFors/lf-time/levels/3/teacherEvidence', words: '' },
  ]);
});

it('notices words that read as a score of a teacher, in whatever part', () => {
  const place = 'lookFors/lf-explain/guidingQuestion';
  expect(found(worded(place, 'Is this an effective teacher?'))).toEqual([
    { rule: 'scores-a-teacher', place, words: 'effective teacher' },
  ]);
});

it('notices two shared words of one name, whatever case or accent', () => {
  const twice = worded('definitions/def-explain/aliases', 'Math Discourse');
  expect(found(twice)).toEqual([
    { rule: 'same-name', place: 'definitions/def-explain/aliases', words: 'Math Discourse' },
  ]);
});

it('notices a text that was emptied', () => {
  expect(found(worded(level, ''))).toEqual([{ rule: 'empty', place: level, words: '' }]);
});

it('measures how hard a text reads, and leaves very short ones alone', () => {
  const easy = 'The class is at work. They draw and they talk. One of them asks why it is so.';
  const hard =
    'Mathematical argumentation necessitates collaborative justification of representational equivalences, notwithstanding computational proficiency considerations.';
  expect(readingGrade(easy)).toBeLessThan(4);
  expect(readingGrade(hard)).toBeGreaterThan(16);
  expect(readingGrade('Students explain how and why.')).toBeNull();
  expect(found(worded(level, hard), 9).filter(({ place }) => place === level)).toEqual([
    { rule: 'hard-to-read', place: level, words: expect.stringMatching(/^\d+$/) },
  ]);
});

it('says which of its rules do not know a language', () => {
  expect(unreviewed('en-US')).toEqual([]);
  expect(unreviewed('es')).toEqual(['hard-to-read']);
  expect(unreviewed('de')).toEqual(['judgement-in-level', 'scores-a-teacher', 'hard-to-read']);
});
