import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nouns, phrases, stems, verbs, type WordList } from '@/lib/writing/lists/word-list';
import { tighten } from '@/scripts/tight-lists';

const FOLDER = 'lib/writing/lists/en';
const CALL = /\b(phrases|stems|nouns|verbs)\(\s*(`[^`]*`|'[^']*'|"(?:[^"\\]|\\.)*")\s*,?\s*\)/g;
const MAKE = { phrases, stems, nouns, verbs };

/** Every list of a source file, as the engine gets it, without the order of its entries. */
const listsOf = (code: string): WordList[] =>
  [...code.matchAll(CALL)].map(([, name, text = '']) => {
    const list = MAKE[name as keyof typeof MAKE](text.startsWith('"') ? JSON.parse(text) : text.slice(1, -1));
    return { ...list, entries: [...new Set(list.entries)].sort() };
  });

describe.each(readdirSync(FOLDER).filter((name) => !/index/.test(name)))('%s in the package', (name) => {
  const source = readFileSync(`${FOLDER}/${name}`, 'utf8');

  it('holds the very entries that were written', () => {
    expect(listsOf(source).length).toBeGreaterThan(0);
    expect(listsOf(tighten(source))).toEqual(listsOf(source));
  });

  it('is shorter', () => {
    expect(tighten(source).length).toBeLessThan(source.length);
  });
});

it('leaves other code alone, templates with values too', () => {
  const code = `const a = phrases(\`one, \${'{'}two}\`); const b = "nouns(x)"; call(\`c, d\`);`;
  expect(tighten(code)).toBe(code);
});
