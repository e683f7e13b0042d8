/**
 * Every file that Shared Lens writes of saved quotes or of the lens, by its ending: one list for the desk, the command line and the docs. Each writer is
 * loaded when somebody asks for its format.
 */
import type { BundleExtras } from './bundle-write';
import type { Chunks, ExportJob } from './export-job';
import type { FormatId } from './format-ids';

export type { FormatId } from './format-ids';

export interface FormatOptions extends BundleExtras {
  /** Byte order mark at the start of CSV, for Excel. */
  bom: boolean;
  /** Who publishes the lens, in a CASE package. */
  creator: string;
}

type Write = (job: ExportJob, options: FormatOptions) => Chunks;

export interface Format {
  id: FormatId;
  /** With the dot; `.case.json` and `.lens.json` are endings of their own. */
  ending: string;
  mediaType: string;
  /** How the file can be looked at before it leaves. */
  form: 'text' | 'zip' | 'parquet';
  /** What of the notebook it holds. */
  holds: 'quotes' | 'lens';
  write: Write;
}

const lazily = (load: () => Promise<Write>): Write =>
  async function* (job, options) {
    const write = await load();
    yield* write(job, options);
  };

/** A file made of each lens is one file of the first. */
async function* ofLens({ lenses: [lens] }: ExportJob, write: (lens: ExportJob['lenses'][number]) => string): Chunks {
  if (lens !== undefined) yield write(lens);
}

const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const FORMATS: readonly Format[] = [
  {
    id: 'csv',
    ending: '.csv',
    mediaType: 'text/csv',
    form: 'text',
    holds: 'quotes',
    write: lazily(async () => {
      const { exportCsv } = await import('./csv');
      return (job, { bom }) => exportCsv(job, { bom });
    }),
  },
  {
    id: 'xlsx',
    ending: '.xlsx',
    mediaType: sheet,
    form: 'zip',
    holds: 'quotes',
    write: lazily(async () => (await import('./xlsx')).exportXlsx),
  },
  {
    id: 'bundle',
    ending: '.lens.json',
    mediaType: 'application/json',
    form: 'text',
    holds: 'quotes',
    write: lazily(async () => (await import('./bundle-write')).exportBundle),
  },
  {
    id: 'annotations',
    ending: '.jsonld',
    mediaType: 'application/ld+json',
    form: 'text',
    holds: 'quotes',
    write: lazily(async () => (await import('./web-annotation')).exportWebAnnotations),
  },
  {
    id: 'qdc',
    ending: '.qdc',
    mediaType: 'application/xml',
    form: 'text',
    holds: 'lens',
    write: lazily(async () => {
      const { exportQdc } = await import('./qdc');
      return (job) => ofLens(job, exportQdc);
    }),
  },
  {
    id: 'qdpx',
    ending: '.qdpx',
    mediaType: 'application/zip',
    form: 'zip',
    holds: 'quotes',
    write: lazily(async () => (await import('./qdpx')).exportQdpx),
  },
  {
    id: 'case',
    ending: '.case.json',
    mediaType: 'application/json',
    form: 'text',
    holds: 'lens',
    write: lazily(async () => {
      const { exportCase } = await import('./case');
      return (job, { creator }) => ofLens(job, (lens) => exportCase(lens, { creator, madeAt: job.madeAt }));
    }),
  },
  {
    id: 'markdown',
    ending: '.md',
    mediaType: 'text/markdown',
    form: 'text',
    holds: 'quotes',
    write: lazily(async () => (await import('./markdown')).exportMarkdown),
  },
  {
    id: 'html',
    ending: '.html',
    mediaType: 'text/html',
    form: 'text',
    holds: 'quotes',
    write: lazily(async () => (await import('./html')).exportHtml),
  },
  {
    id: 'parquet',
    ending: '.parquet',
    mediaType: 'application/vnd.apache.parquet',
    form: 'parquet',
    holds: 'quotes',
    write: lazily(async () => (await import('./parquet')).exportParquet),
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
