import type { Snippet, Space } from '@/lib/evidence/records';
import type { ExportJob } from '@/lib/exchange/export-job';
import { builtInLens } from '@/lib/lens/built-in';

export const SPACE = '0b7f6a1e-2f1c-4c55-8f0a-6a1f0a520001';

export const homeSpace: Space = {
  id: SPACE,
  spaceId: SPACE,
  createdAt: '2026-01-02T08:00:00Z',
  updatedAt: '2026-01-02T08:00:00Z',
  deletedAt: null,
  name: 'Maple Street Elementary',
  lens: { id: builtInLens.id, version: builtInLens.version },
  focus: ['lf-explain'],
};

/** A deterministic UUID for the n-th record of a test. */
export const uuidOf = (n: number): string => `6a1f0a52-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

/** Words that leaders really wrote or heard, with everything that breaks careless files. */
const WORDS = [
  'I think 3½ because the bar is cut in half 🙂',
  '=HYPERLINK("http://example.invalid","see notes")',
  '-3 was the answer two groups defended.',
  "'+ means we join them', said Mateo",
  '@table 4: "It has to be less than one"',
  '\tSo you’re saying the bar stays the same length?',
  'Élève : « c’est égal… » – “half of ¾”\r\nand a second line, with a comma; and a semicolon',
  'لأن النصف أصغر من الواحد',
  "''=already guarded twice",
  'Two students said why. ]]> <b>&amp; & </b>',
] as const;

/** One saved quote; `change` says what the test is about. */
export function savedQuote(n: number, change: Partial<Snippet> = {}): Snippet {
  const exact = WORDS[n % WORDS.length] ?? 'why';
  const at = n * 211;
  return {
    id: uuidOf(n),
    spaceId: SPACE,
    createdAt: '2026-01-15T15:00:00Z',
    updatedAt: '2026-01-15T15:04:00.250Z',
    deletedAt: null,
    lens: { id: builtInLens.id, version: builtInLens.version },
    documentKey: `docs:visit-${n % 7}`,
    tags: [
      {
        lookForId: builtInLens.lookFors[n % 12]?.id ?? 'lf-explain',
        level: ([null, 0, 1, 2, 3] as const)[n % 5] ?? null,
      },
    ],
    kind: (['noticing', 'bright-spot', 'opportunity', 'protected-risk'] as const)[n % 4] ?? 'noticing',
    speaker: ([null, 'student', 'teacher', 'leader'] as const)[n % 4] ?? null,
    visitId: n % 3 === 0 ? uuidOf(1_000_000 + n) : null,
    via: 'dom',
    body: {
      quote: {
        exact,
        prefix: 'At 9:42 a student said, “',
        suffix: '” and the others nodded.',
        position: { start: at, end: at + exact.length, length: at + 4000 },
        nth: { index: 0, of: 1 },
      },
      scope: n % 5 === 0 ? { kind: 'field', key: 'entry.77', label: 'What did you notice?' } : { kind: 'page' },
      note: n % 2 === 0 ? `At table ${n}: =SUM(1) is not a reason` : '',
      document: {
        key: `docs:visit-${n % 7}`,
        host: 'docs.google.com',
        app: 'google-docs',
        title: `Walkthrough, room ${100 + (n % 7)}`,
        url: `https://docs.google.com/document/d/EXAMPLE${n % 7}/edit`,
      },
      earlier: [],
    },
    ...change,
  };
}

export const savedQuotes = (count: number): Snippet[] => Array.from({ length: count }, (_, n) => savedQuote(n));

export const job = (snippets: ExportJob['snippets'], more: Partial<ExportJob> = {}): ExportJob => ({
  snippets,
  lenses: [builtInLens],
  purpose: 'For the grade 4 team, not for evaluation',
  madeAt: '2026-02-01T12:00:00Z',
  ...more,
});

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
