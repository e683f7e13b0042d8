import type { DocumentRef, Snippet, SnippetKind, Speaker, Tag } from '@/lib/evidence/records';
import { builtInLens } from '@/lib/lens/built-in';

/** A walkthrough note as leaders write them, and quotes from it. Names of people are codes; the school does not exist. */
export const SPACE_ID = '5b1f7d0e-2f3a-4c55-9a60-0d6f5a1c7e01';

export const walkthrough: DocumentRef = {
  key: 'practice:walkthrough-4b',
  host: 'practice.invalid',
  app: 'page',
  title: 'Walkthrough, room 4B, comparing fractions',
  url: 'https://practice.invalid/walkthrough-4b',
};

interface Said {
  id: number;
  words: string;
  tags: Tag[];
  kind?: SnippetKind;
  speaker?: Speaker | null;
  note?: string;
  at?: string;
}

export const uuidOf = (n: number): string => `0c9d1f7a-6b2e-4d83-8f15-${String(n).padStart(12, '0')}`;

export function snippetOf({ id, words, tags, kind = 'noticing', speaker = null, note = '', at }: Said): Snippet {
  const when = at ?? `2026-01-15T15:${String(10 + (id % 45)).padStart(2, '0')}:00.000Z`;
  return {
    id: uuidOf(id),
    spaceId: SPACE_ID,
    createdAt: when,
    updatedAt: when,
    deletedAt: null,
    lens: { id: builtInLens.id, version: builtInLens.version },
    documentKey: walkthrough.key,
    tags,
    kind,
    speaker,
    visitId: null,
    via: 'dom',
    body: {
      quote: {
        exact: words,
        prefix: '',
        suffix: '',
        position: { start: id * 200, end: id * 200 + words.length, length: 9000 },
        nth: { index: 0, of: 1 },
      },
      scope: { kind: 'page' },
      note,
      document: walkthrough,
      earlier: [],
    },
  };
}

export const quotes: Snippet[] = [
  snippetOf({
    id: 1,
    words:
      '“I kept it in eighths because the pieces have to be the same size to count them,” said a student at the back table.',
    tags: [
      { lookForId: 'lf-explain', level: 2 },
      { lookForId: 'lf-represent', level: null },
    ],
    kind: 'bright-spot',
    speaker: 'student',
  }),
  snippetOf({
    id: 2,
    words: 'The teacher waited about six seconds after asking why 3/4 and 6/8 land on the same point.',
    tags: [{ lookForId: 'lf-wait', level: 3 }],
    speaker: 'teacher',
    note: 'Two more hands went up during the pause. Ask what she saw before she called on the third student.',
  }),
  snippetOf({
    id: 3,
    words: 'Partners compared answers and stopped.',
    tags: [{ lookForId: 'lf-respond', level: 1 }],
    kind: 'opportunity',
    speaker: 'leader',
  }),
  snippetOf({
    id: 4,
    words: 'Half of the class used the number line.',
    tags: [{ lookForId: 'lf-represent', level: null }],
  }),
  snippetOf({
    id: 5,
    words: '“Why does that work?”',
    tags: [{ lookForId: 'lf-questions', level: null }],
    speaker: 'teacher',
  }),
  snippetOf({
    id: 6,
    words: 'Table 2 kept both drafts of the explanation on the board.',
    tags: [{ lookForId: 'lf-errors', level: null }],
  }),
];
