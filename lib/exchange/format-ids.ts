/** The files that Shared Lens writes, by name alone: for whoever must know them without carrying their writers. */
export const FORMAT_IDS = [
  'csv',
  'xlsx',
  'bundle',
  'annotations',
  'qdc',
  'qdpx',
  'case',
  'markdown',
  'html',
  'parquet',
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];
