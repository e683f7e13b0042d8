import type { Snippet, Tag } from '@/lib/evidence/records';
import { lensOfTag } from '@/lib/evidence/tag-lens';
import { KIND_WORDS, type LensWords, speakerWords } from './lens-words';

/** How one column of the sheet is written. `text` columns are guarded against formulas; numbers and ids cannot hold one. */
export interface Column {
  title: string;
  type: 'text' | 'number';
  write: (snippet: Snippet, words: LensWords, purpose: string) => string | number;
}

const text = (title: string, write: Column['write']): Column => ({ title, type: 'text', write });
const number = (title: string, write: (snippet: Snippet) => number): Column => ({ title, type: 'number', write });

/** One tag; the lens stands behind it where it is not the quote's own. */
const tagCell = ({ lookForId, level, lens }: Tag): unknown[] =>
  lens ? [lookForId, level, lens.id, lens.version] : [lookForId, level];

/**
 * First what a leader reads, then what lets Shared Lens read the file back without loss. The second half is the record; of the first half
 * only "Quote", "Note", "Document" and "Address" are read back, because people edit those.
 */
export const COLUMNS: readonly Column[] = [
  text('Quote', (s) => s.body.quote.exact),
  text('Look-fors', (s, words) => s.tags.map((tag) => words.lookFor(lensOfTag(s, tag), tag.lookForId)).join('; ')),
  text('What was seen', (s, words) => s.tags.map((tag) => words.level(lensOfTag(s, tag), tag)).join('; ')),
  text('Kind', (s) => KIND_WORDS[s.kind]),
  text('Who spoke', speakerWords),
  text('Note', (s) => s.body.note),
  text('Document', (s) => s.body.document.title),
  text('Address', (s) => s.body.document.url),
  text('Saved', (s) => s.createdAt),
  text('Changed', (s) => s.updatedAt),
  text('Lens', (s, words) => words.lensTitle(s.lens)),
  text('Lens version', (s) => s.lens.version),
  text('Purpose', (_s, _words, purpose) => purpose),
  text('id', (s) => s.id),
  text('space id', (s) => s.spaceId),
  text('lens id', (s) => s.lens.id),
  text('visit id', (s) => s.visitId ?? ''),
  text('tags', (s) => JSON.stringify(s.tags.map(tagCell))),
  text('kind id', (s) => s.kind),
  text('speaker id', (s) => s.speaker ?? ''),
  text('captured', (s) => s.via),
  text('words before', (s) => s.body.quote.prefix),
  text('words after', (s) => s.body.quote.suffix),
  number('start (UTF-16)', (s) => s.body.quote.position.start),
  number('end (UTF-16)', (s) => s.body.quote.position.end),
  number('text length (UTF-16)', (s) => s.body.quote.position.length),
  number('same words: which', (s) => s.body.quote.nth.index),
  number('same words: of', (s) => s.body.quote.nth.of),
  text('scope', (s) => s.body.scope.kind),
  text('field', (s) => (s.body.scope.kind === 'field' ? s.body.scope.key : '')),
  text('field label', (s) => (s.body.scope.kind === 'field' ? s.body.scope.label : '')),
  text('document key', (s) => s.documentKey),
  text('document', (s) => JSON.stringify([s.body.document.key, s.body.document.host, s.body.document.app])),
  text('earlier wordings', (s) => (s.body.earlier.length === 0 ? '' : JSON.stringify(s.body.earlier))),
  text('deleted', (s) => s.deletedAt ?? ''),
];

/** The heading of the last column: the note on the guard, and the mark by which the reader knows its own file. */
export const NOTE =
  "Shared Lens CSV 1: a single quote (') stands before text that begins with = + - @ tab or line end, so that no spreadsheet runs it; Shared Lens takes it off again";
