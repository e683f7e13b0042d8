import Papa from 'papaparse';

export interface SheetRows {
  heading: string[];
  rows: string[][];
}

/** The heading and the first rows of a CSV file, as a spreadsheet would show them. `whole`: the text is not cut. */
export function firstRows(text: string, most: number, whole: boolean): SheetRows {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { preview: most + 2, skipEmptyLines: true });
  const [heading = [], ...rows] = data;
  // The last row of a cut text is cut itself.
  if (!whole && rows.length <= most) rows.pop();
  return { heading, rows: rows.slice(0, most) };
}
