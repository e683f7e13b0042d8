import type { SchemaElement } from 'hyparquet';
import type { Snippet, Tag } from '@/lib/evidence/records';
import { lensOfTag } from '@/lib/evidence/tag-lens';
import type { LensWords } from './lens-words';

export interface ParquetColumn {
  name: string;
  type: 'STRING' | 'INT32' | 'TIMESTAMP';
  /** Whether a row may have nothing here. */
  nullable: boolean;
  /** What it holds, for docs/district-rollup.md; a test keeps the two in step. */
  about: string;
  value: (row: ParquetRow) => string | number | Date | null;
}

/** One tag of one saved quote. */
export interface ParquetRow {
  snippet: Snippet;
  tag: Tag;
  words: LensWords;
  purpose: string;
}

const text = (name: string, about: string, value: (row: ParquetRow) => string): ParquetColumn => ({
  name,
  type: 'STRING',
  nullable: false,
  about,
  value,
});
const maybe = (name: string, about: string, value: (row: ParquetRow) => string | null): ParquetColumn => ({
  ...text(name, about, () => ''),
  nullable: true,
  value,
});

/** The flat table: a row for each tag, so that a roll-up is a plain GROUP BY; count `snippet_id` distinct to count quotes. */
export const PARQUET_COLUMNS: readonly ParquetColumn[] = [
  text('snippet_id', 'UUID of the saved quote', ({ snippet }) => snippet.id),
  text(
    'space_id',
    'UUID of the leader’s space: one for each leader and organisation',
    ({ snippet }) => snippet.spaceId,
  ),
  text('lens_id', 'UUID of the lens', ({ snippet, tag }) => lensOfTag(snippet, tag).id),
  text(
    'lens_version',
    'Version of the lens in force when it was tagged',
    ({ snippet, tag }) => lensOfTag(snippet, tag).version,
  ),
  text('look_for_id', 'Id of the look-for in the lens', ({ tag }) => tag.lookForId),
  text('look_for', 'Its title', ({ snippet, tag, words }) => words.lookFor(lensOfTag(snippet, tag), tag.lookForId)),
  {
    name: 'level',
    type: 'INT32',
    nullable: true,
    about: '0 to 3, or nothing when none was said; nothing is missing data, never 0',
    value: ({ tag }) => tag.level,
  },
  maybe(
    'level_label',
    'The level’s label',
    ({ snippet, tag, words }) => words.level(lensOfTag(snippet, tag), tag) || null,
  ),
  text('kind', 'noticing, bright-spot, opportunity or protected-risk', ({ snippet }) => snippet.kind),
  maybe('speaker', 'student, teacher or leader', ({ snippet }) => snippet.speaker),
  maybe('visit_id', 'UUID of the visit', ({ snippet }) => snippet.visitId),
  text('document_key', 'Which document it is from', ({ snippet }) => snippet.documentKey),
  text('document_title', 'Title of the document', ({ snippet }) => snippet.body.document.title),
  text('app', 'Where it was written: google-docs, …', ({ snippet }) => snippet.body.document.app),
  text('quote', 'The words', ({ snippet }) => snippet.body.quote.exact),
  text('note', 'The leader’s note', ({ snippet }) => snippet.body.note),
  text('captured', 'How the words came to us', ({ snippet }) => snippet.via),
  {
    name: 'saved_at',
    type: 'TIMESTAMP',
    nullable: false,
    about: 'When it was saved, UTC, ms',
    value: ({ snippet }) => new Date(snippet.createdAt),
  },
  {
    name: 'changed_at',
    type: 'TIMESTAMP',
    nullable: false,
    about: 'When it was last changed, UTC, ms',
    value: ({ snippet }) => new Date(snippet.updatedAt),
  },
  text('purpose', 'For whom the file was made', ({ purpose }) => purpose),
];

const TYPES = {
  STRING: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  INT32: { type: 'INT32' },
  TIMESTAMP: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
} as const;

export const PARQUET_SCHEMA: SchemaElement[] = [
  { name: 'root', num_children: PARQUET_COLUMNS.length },
  ...PARQUET_COLUMNS.map(
    ({ name, type, nullable }): SchemaElement => ({
      name,
      ...TYPES[type],
      repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED',
    }),
  ),
];
