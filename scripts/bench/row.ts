/** One line of the benchmark table. A file in this folder that exports `run(): Promise<Row[]>` is a part of `npm run bench`. */
export interface Row {
  what: string;
  /** The most it may be, or null when it is only worth knowing. */
  bar: number | null;
  value: number;
  /** `ms`, `KB gz`, `nodes`, … */
  unit: string;
  /** The longest uninterrupted piece of work in it, ms; may be 50 at most. */
  longestTask?: number;
}

const LONGEST_TASK = 50;

/** What a row misses, in words; null when it keeps to its bar. */
export function missed({ bar, value, longestTask = 0 }: Row): string | null {
  if (bar !== null && value > bar) return `over its bar of ${bar}`;
  return longestTask > LONGEST_TASK ? `one task took ${longestTask.toFixed(0)} ms, over ${LONGEST_TASK}` : null;
}

const shown = (value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : value >= 100 ? value.toFixed(0) : String(Number(value.toFixed(1)));

/** The rows as a table for a terminal. */
export function table(rows: readonly Row[]): string {
  const cells = [
    ['what', 'measured', 'bar', 'unit', 'longest task', ''],
    ...rows.map((row) => [
      row.what,
      shown(row.value),
      shown(row.bar),
      row.unit,
      row.longestTask === undefined ? '–' : `${shown(row.longestTask)} ms`,
      missed(row) ?? '',
    ]),
  ];
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  return cells
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
