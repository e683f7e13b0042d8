/** A sheet of somebody else's making (the answers of a walkthrough form): its heading and its rows, as text. */
import Papa from 'papaparse';
import { problem, type ReadResult, refuse } from '../problem';
import { readText } from '../read-text';
import { readXlsx } from './xlsx-read';

export interface SheetTable {
  /** As wide as the widest row; a column without a heading has an empty one. */
  heading: string[];
  /** Each as wide as the heading. Rows without any text are left out. */
  rows: string[][];
}

/** The first sheet of an `.xlsx` or the whole of a `.csv` or `.tsv`; of one row or none nothing can be made. */
export function readTable(bytes: Uint8Array, file: string): ReadResult<SheetTable> {
  const cells = /\.xlsx$/i.test(file) ? readXlsx(bytes, file) : readCells(bytes, file);
  if (!cells.ok) return cells;
  const rows = cells.value.filter((row) => row.some((cell) => cell.trim() !== ''));
  if (rows.length < 2) return refuse(problem(file, 'row 2', 'no-rows'));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const [heading = [], ...rest] = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  return { ok: true, value: { heading, rows: rest } };
}

function readCells(bytes: Uint8Array, file: string): ReadResult<string[][]> {
  const text = readText(bytes, file);
  if (!text.ok) return text;
  const { data, errors } = Papa.parse<string[]>(text.value, { header: false, delimitersToGuess: [',', ';', '\t'] });
  const open = errors.find((error) => error.type === 'Quotes');
  if (open === undefined) return { ok: true, value: data };
  const reason = open.code === 'MissingQuotes' ? 'open-quote' : 'stray-quote';
  return refuse(problem(file, `row ${(open.row ?? 0) + 1}`, reason));
}
