import writeExcelFile, { type Row } from 'write-excel-file/universal';
import { COLUMNS, type Column } from './csv-columns';
import { type Chunks, type ExportJob, portions } from './export-job';
import { lensWords } from './lens-words';

/** The columns a leader reads, and the id by which a row is found again. */
const SHOWN = [...COLUMNS.slice(0, COLUMNS.findIndex((column) => column.title === 'id') + 1)];
const WIDTHS: Readonly<Record<string, number>> = { Quote: 60, 'Look-fors': 34, Note: 50, Document: 28, Address: 28 };
/** The most that a cell may hold (Excel's own limit), UTF-16 units. */
const CELL_UNITS = 32_767;
/** The most rows of a sheet (Excel's own limit), heading included. */
const SHEET_ROWS = 1_048_576;

/**
 * Saved quotes as an Excel file. Every text is a string cell, which no spreadsheet runs as a formula. Excel cannot show control characters, and
 * this file is not read back: CSV and the bundle are.
 */
export async function* exportXlsx(job: ExportJob): Chunks {
  const words = lensWords(job.lenses);
  const rows: Row[] = [SHOWN.map(({ title }) => ({ value: title, type: String, fontWeight: 'bold' }))];
  for await (const portion of portions(job)) {
    for (const snippet of portion) {
      if (snippet.deletedAt !== null || rows.length === SHEET_ROWS) continue;
      rows.push(SHOWN.map((column) => cell(column.write(snippet, words, job.purpose))));
    }
  }
  const about: Row[] = [
    ['Purpose', job.purpose],
    ['Made', job.madeAt],
    ['Saved quotes', rows.length - 1],
  ].map((row) => row.map(cell));
  const file = await writeExcelFile([
    { data: rows, sheet: 'Saved quotes', stickyRowsCount: 1, columns: SHOWN.map(width) },
    { data: about, sheet: 'About this file', columns: [{ width: 16 }, { width: 60 }] },
  ]).toBlob();
  job.signal?.throwIfAborted();
  yield new Uint8Array(await file.arrayBuffer());
}

const width = ({ title }: Column): { width: number } => ({ width: WIDTHS[title] ?? 18 });

const cell = (value: string | number | undefined): Row[number] =>
  typeof value === 'number'
    ? { value, type: Number }
    : {
        value: (value ?? '').replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD').slice(0, CELL_UNITS),
        type: String,
      };
