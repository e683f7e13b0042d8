import writeExcelFile, { type Row } from 'write-excel-file/universal';
import type { LensPack } from '@/lib/lens/pack';
import { lensSheetRows, SHEET_COLUMNS } from './lens-sheet';

const WIDTHS = [{ width: 34 }, { width: 34 }, { width: 20 }, { width: 90 }];

/** The same rows as `writeLensSheet`, as an Excel file: every text is a string cell, and wraps where it has lines. */
export async function writeLensXlsx(pack: LensPack): Promise<Blob> {
  const heading: Row = SHEET_COLUMNS.map((value) => ({ value, type: String, fontWeight: 'bold' }));
  const rows = lensSheetRows(pack).map((row): Row => row.map((value) => ({ value, type: String, wrap: true })));
  return writeExcelFile([{ data: [heading, ...rows], sheet: 'Words', stickyRowsCount: 1, columns: WIDTHS }]).toBlob();
}
