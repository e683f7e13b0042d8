/**
 * Word lists are written for people, in lines and in the order of their sense. In the package each is one line, which gzip makes 2 KB
 * smaller: phrases that differ in one word are one ("go deep/far"), sorted, and each says with a capital letter how many letters it
 * shares with the one before ("Akeep going", "Fpushing"). What the lists hold does not change (tests/unit/scripts/tight-lists.test.ts).
 */
import type { Plugin } from 'vite';

const LIST = /\b(phrases|stems|nouns|verbs)\(\s*(?:`([^`$]*)`|'([^'\\]*)'|"([^"\\]*)")\s*,?\s*\)/g;
/** `entriesOf` in lib/writing/lists/word-list.ts reads them back. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The same calls with the entries of each merged, sorted and shortened by what the one before has too. */
export const tighten = (code: string): string =>
  code.replace(LIST, (_, list: string, ...texts: (string | undefined)[]) => {
    const entries = (texts.find((text) => text !== undefined) ?? '')
      .split(/[,\n]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
    return `${list}(${JSON.stringify(sharing(merged(entries)))})`;
  });

/** Entries that differ in one word become one with alternatives, as long as two can be found; those that save most come first. */
function merged(entries: readonly string[]): string[] {
  let rest = [...new Set(entries)].map((entry) => entry.split(' '));
  for (;;) {
    const groups = new Map<string, { at: number; members: string[][] }>();
    for (const words of rest) {
      if (words.length === 1) continue;
      for (let at = 0; at < words.length; at++) {
        const frame = words.with(at, '*').join(' ');
        const group = groups.get(frame) ?? { at, members: [] };
        group.members.push(words);
        groups.set(frame, group);
      }
    }
    const [best] = [...groups]
      .filter(([, { members }]) => members.length > 1)
      .map(([frame, { at, members }]) => ({ frame, at, members, saved: frame.length * (members.length - 1) }))
      .sort((a, b) => b.saved - a.saved || (a.frame < b.frame ? -1 : 1));
    if (!best) return rest.map((words) => words.join(' ')).sort();
    const { at, members } = best;
    const words = [...new Set(members.flatMap((member) => (member[at] ?? '').split('/')))].sort().join('/');
    rest = [...rest.filter((each) => !members.includes(each)), (members[0] ?? []).with(at, words)];
  }
}

function sharing(entries: readonly string[]): string {
  let before = '';
  return entries
    .map((entry) => {
      let same = 0;
      while (same < LETTERS.length - 1 && same < entry.length && entry[same] === before[same]) same++;
      before = entry;
      return `${LETTERS[same]}${entry.slice(same)}`;
    })
    .join('');
}

export const tightLists = (): Plugin => ({
  name: 'tight-word-lists',
  enforce: 'pre',
  transform: (code, id) =>
    /lib\/writing\/lists\/\w+\/[\w-]+\.ts$/.test(id) ? { code: tighten(code), map: null } : null,
});
