import type { Snippet, SnippetKind, Speaker } from '@/lib/evidence/records';
import type { SnippetFilter } from '@/lib/store/filter';

/** What somebody asks the list for. An empty part asks for everything. */
export interface Asked {
  text: string;
  lookForIds: readonly string[];
  kinds: readonly SnippetKind[];
  speakers: readonly Speaker[];
  document: { key: string; title: string } | null;
}

export const everything: Asked = { text: '', lookForIds: [], kinds: [], speakers: [], document: null };

/** The store's filter for it; an absent part filters nothing. */
export function filterOf({ text, lookForIds, kinds, speakers, document }: Asked): SnippetFilter {
  return {
    ...(text.trim() === '' ? {} : { text: text.trim() }),
    ...(lookForIds.length === 0 ? {} : { lookForIds: [...lookForIds] }),
    ...(kinds.length === 0 ? {} : { kinds: [...kinds] }),
    ...(speakers.length === 0 ? {} : { speakers: [...speakers] }),
    ...(document === null ? {} : { documentKey: document.key }),
  };
}

/** How many filters are set, the search not counted. */
export const filtersSet = ({ lookForIds, kinds, speakers, document }: Asked): number =>
  lookForIds.length + kinds.length + speakers.length + (document ? 1 : 0);

export const asksForAll = (asked: Asked): boolean => asked.text.trim() === '' && filtersSet(asked) === 0;

/** The value put into a set, or taken out where it was. */
export const toggled = <T>(set: readonly T[], value: T): T[] =>
  set.includes(value) ? set.filter((other) => other !== value) : [...set, value];

/** Of the documents met so far the most recent, for choosing among them: at most `most`, each once, the chosen one always among them. */
export function documentsMet(
  snippets: readonly Snippet[],
  chosen: Asked['document'],
  most = 30,
): { key: string; title: string }[] {
  const met = new Map<string, string>();
  if (chosen) met.set(chosen.key, chosen.title);
  for (const { documentKey, body } of snippets) {
    if (met.size >= most) break;
    if (!met.has(documentKey)) met.set(documentKey, body.document.title);
  }
  return [...met].map(([key, title]) => ({ key, title }));
}
