import type { Snippet } from '@/lib/evidence/records';
import { lensOfTag } from '@/lib/evidence/tag-lens';
import { inQuotes } from '@/lib/evidence/visit-note';
import { lensWords } from '@/lib/exchange/lens-words';
import type { LensPack, LookFor } from '@/lib/lens/pack';
import type { Material } from './material';
import type { PaperQuote } from './paper';
import type { ReportWords } from './report-words';

/** What every report needs to say things: its words, and how days are written. */
export interface Saying {
  words: ReportWords;
  /** BCP 47: the language of the words. */
  language: string;
  /** A calendar day (`2026-01-15`), as the reader writes days. */
  day: (date: string) => string;
}

/** A saved quote as others read it: look-for and who spoke, never a level, a code or an address. */
export function paperQuote(snippet: Snippet, { lenses }: Material, { words }: Saying, withLookFor = true): PaperQuote {
  const known = lensWords(lenses);
  const { tags, speaker, body } = snippet;
  const titles = withLookFor ? tags.map((tag) => known.lookFor(lensOfTag(snippet, tag), tag.lookForId)) : [];
  const about = [...titles, ...(speaker === null ? [] : [words.speakers[speaker]])].join(' · ');
  return { words: inQuotes(body.quote.exact.trim()), about, note: body.note.trim() };
}

/** Quotes of each look-for, in the order of the lens: look-fors are ordered, people never. */
export function perLookFor(lens: LensPack, snippets: readonly Snippet[]): { lookFor: LookFor; snippets: Snippet[] }[] {
  return lens.lookFors.map((lookFor) => ({
    lookFor,
    snippets: snippets.filter(({ tags }) => tags.some(({ lookForId }) => lookForId === lookFor.id)),
  }));
}

/** Bright spots first, else as they were saved. */
export const brightFirst = (snippets: readonly Snippet[]): Snippet[] =>
  snippets.toSorted((a, b) => Number(b.kind === 'bright-spot') - Number(a.kind === 'bright-spot'));

/** How many different rooms: people by their codes, counted and never named. */
export const roomsIn = ({ visits }: Material): number =>
  new Set(visits.flatMap(({ teacherCode }) => teacherCode ?? [])).size;
