import type { Snippet, Space } from '@/lib/evidence/records';
import type { ExportJob } from '@/lib/exchange/export-job';
import { builtInLens } from '@/lib/lens/built-in';

const lens = { id: builtInLens.id, version: builtInLens.version };

/** Bits that say nothing of where they come from (the last step of MurmurHash3); different numbers give different ones. */
function mixed(number: number): number {
  let bits = number | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** The same id for the same numbers, in no order: a database that gets ids in order writes and reads them faster than it ever will in life. */
function uuidOf(group: number, n: number): string {
  const word = (place: number): string => (mixed(mixed(group * 4 + place) ^ n) >>> 0).toString(16).padStart(8, '0');
  const [b, c] = [word(1), word(2)];
  return `${word(0)}-${b.slice(0, 4)}-4${b.slice(5)}-8${c.slice(1, 4)}-${c.slice(4)}${word(3)}`;
}
const at = (n: number): string => new Date(Date.UTC(2025, 8, 1) + n * 60_000).toISOString();

/** Sentences as leaders write them, about 15 words each; which ones a quote has depends on its number. */
const SENTENCES = [
  'Two students said why the denominators had to be the same before they added.',
  'I think 3½ because the bar is cut in half 🙂 and then each half again.',
  'At 9:42 three others gave an answer and you supplied the reason for it.',
  'Amina asked Mateo whether it always works, and he drew a counterexample on the board.',
  'Partners compared answers and stopped; nobody asked how the other one knew.',
  'What would change if the rectangle were twice as long and half as wide?',
];
const sentence = (n: number): string => SENTENCES[n % SENTENCES.length] ?? '';

export const benchSpace: Space = {
  id: uuidOf(1, 1),
  spaceId: uuidOf(1, 1),
  createdAt: at(0),
  updatedAt: at(0),
  deletedAt: null,
  name: 'Bench',
  lens,
  focus: [],
};

/** The n-th saved quote of a leader: one or two tags, a note on two of three, about twenty quotes to a document. */
export function benchSnippet(n: number, leader = 1): Snippet {
  const exact = `${sentence(n)} ${sentence(n * 7 + 1)}`;
  const key = `google-docs:document-${leader}-${Math.floor(n / 20)}`;
  return {
    id: uuidOf(leader + 1, n),
    spaceId: uuidOf(1, leader),
    createdAt: at(n),
    updatedAt: at(n + 3),
    deletedAt: null,
    lens,
    documentKey: key,
    tags: [0, 1].slice(0, 1 + (n % 3 === 0 ? 1 : 0)).map((more) => ({
      lookForId: builtInLens.lookFors[(n + more) % 12]?.id ?? 'lf-explain',
      level: ([null, 0, 1, 2, 3] as const)[n % 5] ?? null,
    })),
    kind: (['noticing', 'noticing', 'bright-spot', 'opportunity'] as const)[n % 4] ?? 'noticing',
    speaker: (['student', 'teacher', null] as const)[n % 3] ?? null,
    visitId: null,
    via: 'dom',
    body: {
      quote: {
        exact,
        prefix: sentence(n + 2).slice(-64),
        suffix: sentence(n + 3).slice(0, 64),
        position: { start: n, end: n + exact.length, length: 200_000 },
        nth: { index: 0, of: 1 },
      },
      scope: { kind: 'page' },
      note: n % 3 === 0 ? '' : `${sentence(n + 4)} ${sentence(n + 5)} ${n}`,
      document: {
        key,
        host: 'docs.google.com',
        app: 'google-docs',
        title: `Walkthrough ${Math.floor(n / 20)}, grade ${n % 6}`,
        url: `https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz${Math.floor(n / 20)}/edit`,
      },
      earlier: [],
    },
  };
}

/** The work of one export. Quotes are made as they are asked for, as the desk reads them from the database. */
export function benchJob(count: number, each: () => void = () => undefined): ExportJob {
  function* snippets(): Iterable<Snippet> {
    for (let n = 0; n < count; n++) {
      if (n % 500 === 0) each();
      yield benchSnippet(n);
    }
  }
  return { snippets: snippets(), lenses: [builtInLens], purpose: 'For the bench', madeAt: '2026-02-01T12:00:00Z' };
}
