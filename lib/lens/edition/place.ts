/**
 * Where a wording stands in a lens: `lookFors/lf-explain/levels/2/descriptor`. Names and ids, never positions in a list, so that a
 * place means the same after items were moved. Editor, comparison, proposals and the spreadsheet all speak of places.
 */
import type { LensPack } from '../pack';

/** `lines`: a list of texts, shown and written one text a line. */
export type WordingKind = 'line' | 'lines';

type Node = Readonly<Record<string, unknown>>;
export interface Spot {
  /** The object that holds the text. */
  holder: Node;
  name: string;
  kind: WordingKind;
}

/** What an owner may word in each kind of item; anything else in a pack is ids, links and the scale, which no wording may change. */
const WORDED: Readonly<Record<string, Readonly<Record<string, WordingKind>>>> = {
  pack: { title: 'line', purpose: 'line', vision: 'line', notFor: 'lines', programNames: 'lines' },
  domains: { title: 'line', question: 'line' },
  definitions: {
    term: 'line',
    aliases: 'lines',
    definition: 'line',
    looksLike: 'lines',
    soundsLike: 'lines',
    isNot: 'lines',
  },
  lookFors: {
    title: 'line',
    guidingQuestion: 'line',
    reflectionPrompts: 'lines',
    sentenceStarters: 'lines',
    markNotObservedWhen: 'line',
  },
  levels: { label: 'line', descriptor: 'line', studentEvidence: 'lines', teacherEvidence: 'lines' },
  sentenceStarters: { text: 'line' },
};

/** The collections of a pack whose items are found by id. */
export const COLLECTIONS = ['domains', 'definitions', 'lookFors', 'sentenceStarters'] as const;
export type Collection = (typeof COLLECTIONS)[number];

export const wordedNames = (of: string): [string, WordingKind][] =>
  Object.hasOwn(WORDED, of) ? Object.entries(WORDED[of] ?? {}) : [];

const isCollection = (name: string): name is Collection => COLLECTIONS.some((one) => one === name);

/** The spot that a place names in this pack; null where there is none, or where nothing may be worded. */
export function spotAt(pack: LensPack, place: string): Spot | null {
  const [root = '', ...rest] = place.split('/');
  if (root === 'pack') return wordedSpot(pack, 'pack', rest);
  if (root === 'wordLists') return listSpot(pack, rest);
  if (!isCollection(root)) return null;
  const [id, ...inside] = rest;
  const item = (pack[root] as readonly { id: string }[]).find((one) => one.id === id) as Node | undefined;
  if (!item) return null;
  if (inside[0] === 'gradeNotes') return bandSpot(pack, item, inside);
  if (root !== 'lookFors' || inside[0] !== 'levels') return wordedSpot(item, root, inside);
  const level = (item.levels as readonly { level: number }[]).find((one) => String(one.level) === inside[1]);
  return level ? wordedSpot(level as unknown as Node, 'levels', inside.slice(2)) : null;
}

function wordedSpot(holder: Node, of: string, [name = '', ...more]: string[]): Spot | null {
  const kind = more.length === 0 ? wordedNames(of).find(([one]) => one === name)?.[1] : undefined;
  return kind === undefined ? null : { holder, name, kind };
}

function bandSpot(pack: LensPack, item: Node, [, band = '', ...more]: string[]): Spot | null {
  if (more.length > 0 || !pack.gradeBands.some(({ id }) => id === band)) return null;
  return { holder: item.gradeNotes as Node, name: band, kind: 'line' };
}

/** `wordLists/en/deficit`: what the lens adds to a word list of the check in one language. */
function listSpot(pack: LensPack, [language = '', list = '', ...more]: string[]): Spot | null {
  const lists = pack.writing.wordLists;
  if (more.length > 0 || !lists || !Object.hasOwn(lists, language)) return null;
  const holder = lists[language] as Node;
  return Object.hasOwn(holder, list) ? { holder, name: list, kind: 'lines' } : null;
}
