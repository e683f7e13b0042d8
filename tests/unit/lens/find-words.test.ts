import { describe, expect, it } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import { findWords } from '@/lib/lens/find-words';

const found = (query: string) => findWords(builtInLens, query).map(({ definition, alias }) => [definition.id, alias]);

describe('finding a shared word', () => {
  it('shows every word, in the order of the lens, before anything is typed', () => {
    expect(found('  ').map(([id]) => id)).toEqual(builtInLens.definitions.map(({ id }) => id));
  });

  it('finds a word by what other people call it, and says by which name', () => {
    expect(found('math talk')[0]).toEqual(['def-discourse', 'math talk']);
    expect(found('think time')[0]).toEqual(['def-wait', 'think time']);
    expect(found('translanguaging')[0]).toEqual(['def-homelanguage', 'translanguaging']);
  });

  it('puts the word’s own name before other words’ aliases', () => {
    expect(found('number talk')[0]).toEqual(['def-numbertalk', null]);
    expect(found('justif')[0]).toEqual(['def-justify', null]);
  });

  it('does not mind case, accents, hyphens or curly apostrophes', () => {
    expect(found('TURN-AND-TALK')[0]).toEqual(['def-turntalk', null]);
    expect(found('turn‐and‐talk')[0]).toEqual(['def-turntalk', null]);
    expect(found('discóurse')[0]?.[0]).toBe('def-discourse');
    expect(found('repeat a classmate’s idea')[0]).toEqual(['def-restate', "repeat a classmate's idea"]);
  });

  it('finds by the words of a definition only after every name', () => {
    const ids = found('think').map(([id]) => id);
    expect(ids.indexOf('def-wait')).toBeLessThan(
      ids.indexOf('def-discourse') === -1 ? ids.length : ids.indexOf('def-discourse'),
    );
    expect(ids[0]).toBe('def-wait');
  });

  it('gives nothing for what is no shared word', () => {
    expect(found('zeugma')).toEqual([]);
  });
});
