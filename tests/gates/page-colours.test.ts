import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(join(import.meta.dirname, '..', '..', path), 'utf8');
const coloursIn = (css: string): Set<string> => new Set(css.match(/#[0-9a-f]{6}\b/g));

/** The colours of one sheet that the tokens do not know. */
const strangers = (css: string, tokens: string): string[] =>
  [...coloursIn(css)].filter((c) => !coloursIn(tokens).has(c));

it('draws what stands in the page in the colours of the tokens', () => {
  expect(strangers(read('lib/page/page.css'), read('components/shared/tokens.css'))).toEqual([]);
});

it('notices a colour of its own', () => {
  expect(strangers('.tag { color: #123456 }', read('components/shared/tokens.css'))).toEqual(['#123456']);
});
