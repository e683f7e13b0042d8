import type { Snippet } from '@/lib/evidence/records';
import { COLUMNS, NOTE } from './csv-columns';
import { DayShelves } from './day-shelves';
import { type Chunks, type ExportJob, portions } from './export-job';
import { guard } from './formula-guard';
import { type LensWords, lensWords } from './lens-words';

export interface CsvOptions {
  /** Starts the file with a byte order mark, without which Excel reads UTF-8 as the local code page. */
  bom: boolean;
}

/**
 * Saved quotes as a spreadsheet: one row each, oldest first whatever order they come in, guarded against formulas, with everything that `readCsv` needs to
 * give the same records back. Strings are to be saved as UTF-8.
 */
export async function* exportCsv(job: ExportJob, { bom }: CsvOptions): Chunks {
  const words = lensWords(job.lenses);
  yield `${bom ? '\uFEFF' : ''}${[...COLUMNS.map(({ title }) => title), NOTE].map(field).join(',')}\r\n`;
  const shelves = new DayShelves();
  for await (const portion of portions(job)) {
    for (const snippet of portion) shelves.add(snippet.createdAt, snippet.id, row(snippet, words, job.purpose));
  }
  for (const rows of shelves.take()) {
    yield rows;
    job.signal?.throwIfAborted();
  }
}

/** RFC 4180: comma, CRLF, every field in quotes. */
const field = (text: string): string => (text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`);

/** The last column has a heading only. */
function row(snippet: Snippet, words: LensWords, purpose: string): string {
  let cells = '';
  for (const { write } of COLUMNS) {
    const value = write(snippet, words, purpose);
    cells += `${typeof value === 'number' ? `"${value}"` : field(guard(value))},`;
  }
  return `${cells}""\r\n`;
}
