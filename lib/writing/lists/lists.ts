import type { LensPack } from '../../lens/pack.ts';
import { PhraseTrie } from '../../lens/words/phrase-trie.ts';
import { american } from '../../lens/words/spelling.ts';
import { stem } from '../../lens/words/stem.ts';
import { wordsOf } from '../../lens/words/tokenize.ts';
import { allShapes } from '../rules/shape.ts';
import { english, type ListName } from './en/index.ts';
import { spellings, type WordList } from './word-list.ts';

export type { ListName };

/** The word lists of one language, ready to look at a text with. */
export interface CompiledLists {
  /** All lists in one tree; the value of a hit is the number of its list. */
  trie: PhraseTrie;
  /** The lists that are compared by stems; the same numbers. */
  stems: PhraseTrie;
  /** The number of a list, or undefined when this language has no such list. */
  numberOf(name: string): number | undefined;
  /** Names of the lists that begin with these letters ("misuse:"). */
  namesFrom(prefix: string): string[];
  /** Names of programs and routines: found across commas and whatever their case. */
  programs: PhraseTrie;
}

const BUILT_IN: Record<string, Record<string, WordList>> = { en: english };

/** Languages that the check can read with this lens: the built-in one, and those for which the lens brings lists. */
export const checkedLanguages = (lens: LensPack): string[] => [
  ...new Set([...Object.keys(BUILT_IN), ...Object.keys(lens.writing.wordLists ?? {})]),
];

/**
 * Makes the lists of a lens and language ready: the built-in ones and the lens owner's entries, plain words that are added to
 * the list of that name. Yields after every `perGo` phrases, so that nobody waits for 10,000 entries in one task.
 */
export function* compileInGoes(lens: LensPack, language: string, perGo: number): Generator<undefined, CompiledLists> {
  const own = lens.writing.wordLists?.[language] ?? {};
  const builtIn = BUILT_IN[language] ?? {};
  const names = [...new Set([...Object.keys(builtIn), ...Object.keys(own)])];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const trie = new PhraseTrie();
  const stems = new PhraseTrie();
  const programs = new PhraseTrie();
  let added = 0;
  for (const [name, number] of numbers) {
    const list = builtIn[name];
    for (const entry of list ? spellings(list) : []) {
      const words = wordsFast(entry);
      if (list?.forms === 'stems') stems.add(words.map(stem), number);
      else trie.add(words, number);
      if (++added % perGo === 0) yield;
    }
    for (const entry of own[name] ?? []) {
      trie.add(wordsOf(entry), number);
      if (++added % perGo === 0) yield;
    }
  }
  for (const [at, each] of allShapes.entries()) {
    // Once interpreted, once compiled. Together they take 40 ms, so a few a go.
    for (let turn = 0; turn < 2; turn++) 'Your low kids were lost.'.replace(each, '');
    if (at % 6 === 5 && Number.isFinite(perGo)) yield;
  }
  for (const name of [...lens.programNames, ...(own.programNames ?? [])]) programs.add(wordsOf(name), 0);
  return {
    trie,
    stems,
    programs,
    numberOf: (name) => numbers.get(name),
    namesFrom: (prefix) => names.filter((name) => name.startsWith(prefix)),
  };
}

/** The same in one go. */
export function compileLists(lens: LensPack, language: string): CompiledLists {
  const making = compileInGoes(lens, language, Number.POSITIVE_INFINITY);
  let made = making.next();
  while (!made.done) made = making.next();
  return made.value;
}

const ready = new WeakMap<LensPack, Map<string, CompiledLists>>();

/** The lists of a lens and language when they were made before: they live as long as the lens. */
export const readyLists = (lens: LensPack, language: string): CompiledLists | undefined =>
  ready.get(lens)?.get(language);

export function keepLists(lens: LensPack, language: string, lists: CompiledLists): void {
  const byLanguage = ready.get(lens) ?? new Map<string, CompiledLists>();
  ready.set(lens, byLanguage.set(language, lists));
}

/** The built-in lists are lower-case words parted by spaces and hyphens, so that most need no full tokenizing. */
function wordsFast(entry: string): string[] {
  const simple = /^[a-z' -]+$/.test(entry) && !/'s\b|'( |$)/.test(entry);
  return simple ? entry.split(/[ -]+/).filter(Boolean).map(american) : wordsOf(entry);
}
