/** Which snippets somebody looks for: by what the index row says, and by words. */
import type { SnippetKind, Speaker } from '@/lib/evidence/records';
import { foldSaid, searchWords } from '@/lib/evidence/said-words';
import type { BodyRow, SnippetRow } from './rows';

export interface SnippetFilter {
  /** Words that must all stand in the quote, the note or the document's title; case, accents and curly quotes do not count. */
  text?: string;
  /** Tagged with any of these. */
  lookForIds?: string[];
  kinds?: SnippetKind[];
  speakers?: Speaker[];
  documentKey?: string;
}

/** Live rows that fit everything except the words. A row too damaged to be judged fits, so that it is counted as unreadable. */
export function rowFilter(filter: SnippetFilter): (row: SnippetRow) => boolean {
  const { lookForIds, kinds, speakers, documentKey } = filter;
  return (row) =>
    row.deletedAt === null &&
    (!lookForIds || !Array.isArray(row.tags) || row.tags.some((tag) => lookForIds.includes(tag?.lookForId))) &&
    (!kinds || kinds.includes(row.kind)) &&
    (!speakers || (row.speaker !== null && speakers.includes(row.speaker))) &&
    (documentKey === undefined || row.documentKey === documentKey);
}

/** Whether a body says all the words of a search; null when there is nothing to search for. */
export function wordFilter(text: string | undefined): ((body: BodyRow) => boolean) | null {
  const words = searchWords(text ?? '');
  if (words.length === 0) return null;
  return (body) => {
    const said = foldSaid(`${body.quote.exact}\n${body.note}\n${body.document.title}`);
    return words.every((word) => said.includes(word));
  };
}
