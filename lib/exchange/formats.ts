/** Every file that Shared Lens writes of saved quotes or of the lens, by its ending: one list for the desk, the command line and the docs. */
import { type BundleExtras, exportBundle } from './bundle-write';
import { exportCase } from './case';
import { exportCsv } from './csv';
import type { Chunks, ExportJob } from './export-job';
import { exportHtml } from './html';
import { exportMarkdown } from './markdown';
import { exportParquet } from './parquet';
import { exportQdc } from './qdc';
import { exportQdpx } from './qdpx';
import { exportWebAnnotations } from './web-annotation';
import { exportXlsx } from './xlsx';

export interface FormatOptions extends BundleExtras {
  /** Byte order mark at the start of CSV, for Excel. */
  bom: boolean;
  /** Who publishes the lens, in a CASE package. */
  creator: string;
}

export interface Format {
  /** With the dot; `.case.json` and `.lens.json` are endings of their own. */
  ending: string;
  mediaType: string;
  write: (job: ExportJob, options: FormatOptions) => Chunks;
}

/** A file made of each lens is one file of the first. */
async function* ofLens({ lenses: [lens] }: ExportJob, write: (lens: ExportJob['lenses'][number]) => string): Chunks {
  if (lens !== undefined) yield write(lens);
}

export const FORMATS: readonly Format[] = [
  { ending: '.csv', mediaType: 'text/csv', write: (job, { bom }) => exportCsv(job, { bom }) },
  {
    ending: '.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: exportXlsx,
  },
  { ending: '.lens.json', mediaType: 'application/json', write: exportBundle },
  { ending: '.jsonld', mediaType: 'application/ld+json', write: exportWebAnnotations },
  { ending: '.qdc', mediaType: 'application/xml', write: (job) => ofLens(job, exportQdc) },
  { ending: '.qdpx', mediaType: 'application/zip', write: exportQdpx },
  {
    ending: '.case.json',
    mediaType: 'application/json',
    write: (job, { creator }) => ofLens(job, (lens) => exportCase(lens, { creator, madeAt: job.madeAt })),
  },
  { ending: '.md', mediaType: 'text/markdown', write: exportMarkdown },
  { ending: '.html', mediaType: 'text/html', write: exportHtml },
  { ending: '.parquet', mediaType: 'application/vnd.apache.parquet', write: exportParquet },
];

/** The format of a file by its name. */
export const formatOf = (name: string): Format | undefined =>
  FORMATS.find(({ ending }) => name.toLowerCase().endsWith(ending));
