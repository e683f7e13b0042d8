import Papa from 'papaparse';
import type { Snippet } from '@/lib/evidence/records';
import { COLUMNS, NOTE } from './csv-columns';
import { type Chunks, type ExportJob, portions } from './export-job';
import { guard } from './formula-guard';
import { type LensWords, lensWords } from './lens-words';
import { LinesInTime } from './lines-in-time';

export interface CsvOptions {
  /** Starts the file with a byte order mark, without which Excel reads UTF-8 as the local code page. */
  bom: boolean;
}

/** RFC 4180: comma, CRLF, every field in quotes. */
const FORM: Papa.UnparseConfig = { quotes: true, newline: '\r\n', header: false };

/**
 * Saved quotes as a spreadsheet: one row each, oldest first, guarded against formulas, with everything that `readCsv` needs to give the same records
 * back. Strings are to be saved as UTF-8.
 */
export async function* exportCsv(job: ExportJob, { bom }: CsvOptions): Chunks {
  const words = lensWords(job.lenses);
  const cells = (snippet: Snippet) => cellsOf(snippet, words, job.purpose);
  const header = `${bom ? '\uFEFF' : ''}${written([[...COLUMNS.map((column) => column.title), NOTE]])}`;
  if (job.inTime) {
    yield header;
    for await (const portion of portions(job)) yield written(portion.map(cells));
    return;
  }
  const lines = new LinesInTime();
  for await (const portion of portions(job)) {
    for (const snippet of portion) lines.add(snippet, written([cells(snippet)]));
  }
  yield header;
  for (const day of lines.oldestFirst()) {
    job.signal?.throwIfAborted();
    yield day;
  }
}

const written = (lines: (string | number)[][]): string => `${Papa.unparse(lines, FORM)}\r\n`;

function cellsOf(snippet: Snippet, words: LensWords, purpose: string): (string | number)[] {
  const cells = COLUMNS.map((column) => {
    const value = column.write(snippet, words, purpose);
    return typeof value === 'number' ? value : guard(value);
  });
  cells.push('');
  return cells;
}
