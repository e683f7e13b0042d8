import Papa from 'papaparse';
import { wordingsOf } from '@/lib/lens/edition/wordings';
import type { LensPack } from '@/lib/lens/pack';
import { guard } from './formula-guard';

/** The columns of a lens in a spreadsheet. `Place` finds a row again: it must stay as it is; rows may be sorted, and others left out. */
export const SHEET_COLUMNS = ['Place', 'Item', 'Part', 'Words'] as const;

/**
 * Every wording of a lens as a row, for people who write in spreadsheets; lists have one text a line within their cell. Strings are to be saved as
 * UTF-8, with the byte order mark that Excel needs.
 */
export function writeLensSheet(pack: LensPack): string {
  const rows = lensSheetRows(pack);
  return `\uFEFF${Papa.unparse([[...SHEET_COLUMNS], ...rows], { quotes: true, newline: '\r\n' })}\r\n`;
}

/** Without the heading; guarded, because somebody may save any of these files as another. */
export const lensSheetRows = (pack: LensPack): string[][] =>
  wordingsOf(pack).map(({ place, text }) => [place, itemName(pack, place), partOf(place), text].map(guard));

const partOf = (place: string): string =>
  place
    .split('/')
    .slice(place.startsWith('pack/') ? 1 : 2)
    .join(' ');

function itemName(pack: LensPack, place: string): string {
  const [collection, id] = place.split('/');
  if (collection === 'lookFors') return pack.lookFors.find((one) => one.id === id)?.title ?? '';
  if (collection === 'definitions') return pack.definitions.find((one) => one.id === id)?.term ?? '';
  if (collection === 'domains') return pack.domains.find((one) => one.id === id)?.title ?? '';
  return collection === 'pack' ? pack.title : (id ?? '');
}
