import Papa from 'papaparse';
import type { Snippet } from '@/lib/evidence/records';
import { COLUMNS, NOTE } from './csv-columns';
import { type Chunks, type ExportJob, portions } from './export-job';
import { guard } from './formula-guard';
import { type LensWords, lensWords } from './lens-words';

export interface CsvOptions {
  /** Starts the file with a byte order mark, without which Excel reads UTF-8 as the local code page. */
  bom: boolean;
}

/** RFC 4180: comma, CRLF, every field in quotes. */
const FORM: Papa.UnparseConfig = { quotes: true, newline: '\r\n', header: false };

/**
 * Saved quotes as a spreadsheet: one row each, guarded against formulas, with everything that `readCsv` needs to give the same records
 * back. Strings are to be saved as UTF-8.
 */
export async function* exportCsv(job: ExportJob, { bom }: CsvOptions): Chunks {
  const words = lensWords(job.lenses);
  yield `${bom ? '\uFEFF' : ''}${rows([[...COLUMNS.map((column) => column.title), NOTE]])}`;
  for await (const portion of portions(job)) {
    yield rows(portion.map((snippet) => row(snippet, words, job.purpose)));
  }
}

const rows = (cells: (string | number)[][]): string => `${Papa.unparse(cells, FORM)}\r\n`;

function row(snippet: Snippet, words: LensWords, purpose: string): (string | number)[] {
  const cells = COLUMNS.map((column) => {
    const value = column.write(snippet, words, purpose);
    return typeof value === 'number' ? value : guard(value);
  });
  cells.push('');
  return cells;
}
