/** The page for teachers says what is so where they are, on one sheet, in their language. */
import { describe, expect, it } from 'vitest';
import { paperMarkdown } from '@/lib/reports/paper-text';
import { type TellFacts, tellTeachers } from '@/lib/reports/tell-teachers';
import { LOCALES } from '@/lib/words/locale';
import { TELL_WORDS } from '@/lib/words/tell/tell-words';

const usual: TellFacts = {
  organisation: 'Cedar Valley Schools',
  focus: ['Students explain how and why'],
  levels: true,
  codesOnly: false,
  days: null,
  held: false,
};
const said = (change: Partial<TellFacts> = {}, locale: (typeof LOCALES)[number] = 'en'): string =>
  paperMarkdown(tellTeachers(TELL_WORDS[locale], { ...usual, ...change }, ''));

describe.each(LOCALES)('in %s', (locale) => {
  it('is one sheet, in that language, from the organisation, with its focus and its promise', () => {
    const paper = tellTeachers(TELL_WORDS[locale], usual, '');
    expect(paper.language).toBe(locale);
    expect(paper.sheets).toHaveLength(1);
    const text = said({}, locale);
    expect(text).toContain('Cedar Valley Schools');
    expect(text).toContain('Students explain how and why');
    expect(text).toContain(TELL_WORDS[locale].promise);
    // One printed page: 16 lines of a list, each at most two lines long.
    expect(text.length).toBeLessThan(3800);
  });

  it('says as much as in English', () => {
    const parts = ({ what, kept, never, where, ask }: (typeof TELL_WORDS)['en']): number[] =>
      [what, kept, never, where, ask].map(({ lines }) => lines.length);
    expect(parts(TELL_WORDS[locale])).toEqual(parts(TELL_WORDS.en));
  });
});

it('says what the organisation set: codes, no levels, days, a hold', () => {
  expect(said()).toContain('A list with your name and a code');
  expect(said()).toContain('A level may be marked');
  expect(said()).toContain('It stays until I delete it.');
  const strict = said({ codesOnly: true, levels: false, days: 365 });
  expect(strict).toContain('A code for you, never your name.');
  expect(strict).toContain('No level is marked.');
  expect(strict).toContain('older than 365 days');
  expect(said({ days: 365, held: true })).toContain('legal hold');
  expect(said({ days: 365, held: true })).not.toContain('365');
});

it('speaks for the leaders where no organisation is known', () => {
  expect(said({ organisation: '', focus: [] })).toContain('From your school’s leaders');
});
