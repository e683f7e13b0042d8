import { describe, expect, it } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import { termMatcher } from '@/lib/lens/term-matcher';
import { inflections } from '@/lib/lens/words/inflect';

const matcher = termMatcher(builtInLens);
const found = (text: string): string[] =>
  matcher.find(text).map(({ definitionId, start, end }) => `${definitionId}:${text.slice(start, end)}`);

describe('shared terms in a text', () => {
  it('finds terms by alias and inflection, as they stand', () => {
    expect(found('You revoiced it twice.')).toEqual(['def-revoice:revoiced']);
    expect(found('Two discourses, one number string.')).toEqual([
      'def-discourse:discourses',
      'def-numbertalk:number string',
    ]);
    expect(found('They justified it and scaffolded nothing.')).toEqual([
      'def-justify:justified',
      'def-scaffold:scaffolded',
    ]);
    expect(found('Turn-and-talk after the conjectures.')).toEqual([
      'def-turntalk:Turn-and-talk',
      'def-conjecture:conjectures',
    ]);
  });

  it('lets the longer term stand where two overlap, and counts UTF-16 units past emoji and fractions', () => {
    expect(found('🧮 ½ of the math discourse')).toEqual(['def-discourse:math discourse']);
  });

  it('does not find a term inside another word or across a comma', () => {
    expect(found('The waiter, time and again.')).toEqual([]);
    expect(found('We had to wait, time went by.')).toEqual([]);
  });

  it('knows the usual forms of English words', () => {
    expect(inflections('revoicing')).toEqual(expect.arrayContaining(['revoice', 'revoiced', 'revoices']));
    expect(inflections('strategy')).toContain('strategies');
    expect(inflections('explain')).toEqual(expect.arrayContaining(['explains', 'explained', 'explaining']));
  });
});
