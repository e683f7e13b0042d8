/**
 * Every file that Shared Lens writes of saved quotes or of the lens, by its ending: one list for the desk, the command line and the docs. Who
 * writes each is in `format-writers.ts`, apart, because the notebook's page shows the list and its worker writes.
 */
import type { FormatId } from './format-ids';

export type { FormatId } from './format-ids';

export interface Format {
  id: FormatId;
  /** With the dot; `.case.json` and `.lens.json` are endings of their own. */
  ending: string;
  mediaType: string;
  /** How the file can be looked at before it leaves. */
  form: 'text' | 'zip' | 'parquet';
  /** What of the notebook it holds. */
  holds: 'quotes' | 'lens';
  /** Of what may come in any order, which is read more quickly: what machines read, and what its writer puts in the order of time. */
  anyOrder?: 'for-machines' | 'put-in-order';
}

const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const FORMATS: readonly Format[] = [
  {
    id: 'csv',
    ending: '.csv',
    mediaType: 'text/csv',
    form: 'text',
    holds: 'quotes',
    anyOrder: 'put-in-order',
  },
  {
    id: 'xlsx',
    ending: '.xlsx',
    mediaType: sheet,
    form: 'zip',
    holds: 'quotes',
  },
  {
    id: 'bundle',
    ending: '.lens.json',
    mediaType: 'application/json',
    form: 'text',
    holds: 'quotes',
    anyOrder: 'for-machines',
  },
  {
    id: 'annotations',
    ending: '.jsonld',
    mediaType: 'application/ld+json',
    form: 'text',
    holds: 'quotes',
    anyOrder: 'for-machines',
  },
  {
    id: 'qdc',
    ending: '.qdc',
    mediaType: 'application/xml',
    form: 'text',
    holds: 'lens',
  },
  {
    id: 'qdpx',
    ending: '.qdpx',
    mediaType: 'application/zip',
    form: 'zip',
    holds: 'quotes',
  },
  {
    id: 'case',
    ending: '.case.json',
    mediaType: 'application/json',
    form: 'text',
    holds: 'lens',
  },
  {
    id: 'markdown',
    ending: '.md',
    mediaType: 'text/markdown',
    form: 'text',
    holds: 'quotes',
  },
  {
    id: 'html',
    ending: '.html',
    mediaType: 'text/html',
    form: 'text',
    holds: 'quotes',
  },
  {
    id: 'parquet',
    ending: '.parquet',
    mediaType: 'application/vnd.apache.parquet',
    form: 'parquet',
    holds: 'quotes',
    anyOrder: 'for-machines',
  },
];

/** The format of a file by its name. */
export const formatOf = (name: string): Format | undefined =>
  FORMATS.find(({ ending }) => name.toLowerCase().endsWith(ending));

export const formatById = (id: FormatId): Format => {
  const found = FORMATS.find((format) => format.id === id);
  if (!found) throw new Error(`No format ${id}`);
  return found;
};
