import { GROUPINGS, type Grouping } from '@/lib/evidence/grouping';
import {
  type CapturedVia,
  SNIPPET_KINDS,
  type Snippet,
  type SnippetKind,
  SPEAKERS,
  type Speaker,
  type Tag,
} from '@/lib/evidence/records';
import type { Visit } from '@/lib/evidence/visit-records';
import type { SnippetFilter } from '@/lib/store/filter';

/** How the words came here, as a person says it: read in their document, pasted or typed, brought by a file. */
export const WAYS = {
  read: ['dom', 'field', 'annotate', 'copy-event'],
  pasted: ['user-copy', 'user-paste', 'typed'],
  brought: ['import'],
} as const satisfies Record<string, readonly CapturedVia[]>;
export type Way = keyof typeof WAYS;
const WAY_NAMES = Object.keys(WAYS) as Way[];

/** What somebody asks the list for. An empty part asks for everything. */
export interface Asked {
  text: string;
  lookForIds: readonly string[];
  levels: readonly Tag['level'][];
  kinds: readonly SnippetKind[];
  speakers: readonly Speaker[];
  ways: readonly Way[];
  document: { key: string; title: string } | null;
  /** Of the visit: its school, the code of its teacher, the visit itself (id). Empty: any. */
  school: string;
  teacher: string;
  visit: string;
  /** Days of the calendar (`2026-01-15`), both included. Empty: open. */
  from: string;
  to: string;
  /** A version of a lens, as the store writes it. */
  lens: string;
  /** How the list is put together; null: newest first. */
  by: Grouping | null;
}

export const everything: Asked = {
  text: '',
  lookForIds: [],
  levels: [],
  kinds: [],
  speakers: [],
  ways: [],
  document: null,
  school: '',
  teacher: '',
  visit: '',
  from: '',
  to: '',
  lens: '',
  by: null,
};

/** The store's filter for it; an absent part filters nothing. School and teacher are those of the visits that are given. */
export function filterOf(asked: Asked, visits: readonly Visit[] = []): SnippetFilter {
  const { text, lookForIds, levels, kinds, speakers, ways, document, from, to, lens } = asked;
  const visitIds = visitsAsked(asked, visits);
  return {
    ...(text.trim() === '' ? {} : { text: text.trim() }),
    ...(lookForIds.length === 0 ? {} : { lookForIds: [...lookForIds] }),
    ...(levels.length === 0 ? {} : { levels: [...levels] }),
    ...(kinds.length === 0 ? {} : { kinds: [...kinds] }),
    ...(speakers.length === 0 ? {} : { speakers: [...speakers] }),
    ...(ways.length === 0 ? {} : { vias: ways.flatMap((way): CapturedVia[] => [...WAYS[way]]) }),
    ...(document === null ? {} : { documentKey: document.key }),
    ...(visitIds === null ? {} : { visitIds }),
    ...(from === '' ? {} : { from: startOf(from) }),
    ...(to === '' ? {} : { before: startOf(to, 1) }),
    ...(lens === '' ? {} : { lensVersions: [lens] }),
  };
}

function visitsAsked({ school, teacher, visit }: Asked, visits: readonly Visit[]): string[] | null {
  if (school === '' && teacher === '' && visit === '') return null;
  return visits
    .filter(
      (one) =>
        (school === '' || one.school === school) &&
        (teacher === '' || one.teacherCode === teacher) &&
        (visit === '' || one.id === visit),
    )
    .map(({ id }) => id);
}

/** The instant at which a day (or the one so many days later) begins on this device's clock. */
function startOf(day: string, later = 0): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}

/** How many filters are set, the search not counted. */
export const filtersSet = (asked: Asked): number =>
  [asked.lookForIds, asked.levels, asked.kinds, asked.speakers, asked.ways].reduce((sum, set) => sum + set.length, 0) +
  [asked.document, asked.school, asked.teacher, asked.visit, asked.from, asked.to, asked.lens].filter(Boolean).length;

export const asksForAll = (asked: Asked): boolean => asked.text.trim() === '' && filtersSet(asked) === 0;

/** The value put into a set, or taken out where it was. */
export const toggled = <T>(set: readonly T[], value: T): T[] =>
  set.includes(value) ? set.filter((other) => other !== value) : [...set, value];

const LISTS = { 'look-for': 'lookForIds', kind: 'kinds', who: 'speakers', way: 'ways' } as const;
const TEXTS = ['text', 'school', 'teacher', 'visit', 'from', 'to', 'lens'] as const;

/** What is asked, for an address or a saved view. */
export function queryOf(asked: Asked): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of TEXTS) if (asked[name] !== '') query.set(name, asked[name]);
  for (const [name, part] of Object.entries(LISTS)) for (const value of asked[part]) query.append(name, value);
  for (const level of asked.levels) query.append('level', level === null ? 'open' : String(level));
  if (asked.document) {
    query.set('document', asked.document.key);
    query.set('title', asked.document.title);
  }
  if (asked.by) query.set('by', asked.by);
  return query;
}

/** What an address or a saved view asks for; what it does not know is left out. */
export function askedOf(query: URLSearchParams): Asked {
  const oneOf = <T extends string>(known: readonly T[], name: string): T[] =>
    known.filter((value) => query.getAll(name).includes(value));
  const text = (name: string): string => query.get(name) ?? '';
  const day = (name: string): string => (/^\d{4}-\d\d-\d\d$/.test(text(name)) ? text(name) : '');
  const levels = query.getAll('level');
  return {
    text: text('text'),
    lookForIds: query.getAll('look-for'),
    levels: ([null, 0, 1, 2, 3] as const).filter((level) => levels.includes(level === null ? 'open' : String(level))),
    kinds: oneOf(SNIPPET_KINDS, 'kind'),
    speakers: oneOf(SPEAKERS, 'who'),
    ways: oneOf(WAY_NAMES, 'way'),
    document: query.has('document') ? { key: text('document'), title: text('title') } : null,
    school: text('school'),
    teacher: text('teacher'),
    visit: text('visit'),
    from: day('from'),
    to: day('to'),
    lens: text('lens'),
    by: oneOf(GROUPINGS, 'by')[0] ?? null,
  };
}

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
