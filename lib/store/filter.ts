/** Which snippets somebody looks for: by what the index row says, and by words. */
import type { CapturedVia, SnippetBody, SnippetKind, Speaker, Tag } from '@/lib/evidence/records';
import { foldSaid, searchWords } from '@/lib/evidence/said-words';
import type { SnippetRow } from './rows';
import type { Sought } from './walk';

export interface SnippetFilter {
  /** Words that must all stand in the quote, the note or the document's title; case, accents and curly quotes do not count. */
  text?: string;
  /** Tagged with any of these. */
  lookForIds?: string[];
  kinds?: SnippetKind[];
  speakers?: Speaker[];
  /** Said with any of these levels; null: without one. With `lookForIds`, of those look-fors. */
  levels?: Tag['level'][];
  documentKey?: string;
  /** Of any of these visits; null: of none. */
  visitIds?: (string | null)[];
  /** Instants (ISO 8601, UTC): made at or after the one, and before the other. */
  from?: string;
  before?: string;
  /** Tagged with any of these versions of a lens, as `versionOf` writes them. */
  lensVersions?: string[];
  /** Came to us in any of these ways. */
  vias?: CapturedVia[];
  /** These quotes and no others. */
  ids?: string[];
}

/** One version of a lens as a key. */
export const versionOf = ({ id, version }: SnippetRow['lens']): string => `${id}@${version}`;

/** Live rows that fit everything except the words. A row too damaged to be judged fits, so that it is counted as unreadable. */
export function rowFilter(filter: SnippetFilter): (row: Omit<SnippetRow, 'lookForPlaces'>) => boolean {
  const { kinds, speakers, documentKey, from, before, lensVersions, vias } = filter;
  const tagged = tagFilter(filter);
  const ids = filter.ids && new Set(filter.ids);
  const visitIds = filter.visitIds && new Set(filter.visitIds);
  return (row) =>
    row.deletedAt === null &&
    tagged(row) &&
    (!kinds || kinds.includes(row.kind)) &&
    (!speakers || (row.speaker !== null && speakers.includes(row.speaker))) &&
    (documentKey === undefined || row.documentKey === documentKey) &&
    (!visitIds || visitIds.has(row.visitId)) &&
    (from === undefined || row.createdAt >= from) &&
    (before === undefined || row.createdAt < before) &&
    (!lensVersions || lensVersions.includes(versionOf(row.lens))) &&
    (!vias || vias.includes(row.via)) &&
    (!ids || ids.has(row.id));
}

function tagFilter({ lookForIds, levels }: SnippetFilter): (row: Pick<SnippetRow, 'tags'>) => boolean {
  if (!lookForIds && !levels) return () => true;
  return ({ tags }) =>
    !Array.isArray(tags) ||
    tags.some(
      (tag) => (!lookForIds || lookForIds.includes(tag?.lookForId)) && (!levels || levels.includes(tag?.level)),
    );
}

/** Whether a body says all the words of a search; null when there is nothing to search for. */
function wordFilter(text: string | undefined): ((body: SnippetBody) => boolean) | null {
  const words = searchWords(text ?? '');
  if (words.length === 0) return null;
  return (body) => {
    const said = foldSaid(searchedText(body));
    return words.every((word) => said.includes(word));
  };
}

/** What a search looks through. */
export const searchedText = ({ quote, note, document }: SnippetBody): string =>
  `${quote.exact}\n${note}\n${document.title}`;

/** Words are judged before the whole record is checked: for 1,000 that takes 1 ms, the check 10 ms. */
export function isSearchable({ quote, note, document }: SnippetBody): boolean {
  return typeof quote?.exact === 'string' && typeof note === 'string' && typeof document?.title === 'string';
}

/** Whether an index alone knows what a filter finds (but for the few that are deleted): everything, or one look-for. */
export function isIndexed({ lookForIds, text, ...others }: SnippetFilter): boolean {
  if (text?.trim() || Object.values(others).some((other) => other !== undefined)) return false;
  return lookForIds === undefined || lookForIds.length === 1;
}

/** What a walk through everything looks for. What cannot be searched fits, so that it is counted as unreadable. */
export function soughtBy(filter: SnippetFilter): Sought {
  const says = wordFilter(filter.text);
  return {
    fits: rowFilter(filter),
    says: (body) => !says || !isSearchable(body) || says(body),
    lookForId: onlyLookFor(filter),
  };
}

function onlyLookFor({ lookForIds, text }: SnippetFilter): string | null {
  return lookForIds?.length === 1 && !text?.trim() ? (lookForIds[0] ?? null) : null;
}
