/** The writer of each format, loaded when somebody asks for it. */
import type { BundleExtras } from './bundle-write';
import type { Chunks, ExportJob } from './export-job';
import type { FormatId } from './format-ids';

export interface FormatOptions extends BundleExtras {
  /** Byte order mark at the start of CSV, for Excel. */
  bom: boolean;
  /** Who publishes the lens, in a CASE package. */
  creator: string;
}

type Write = (job: ExportJob, options: FormatOptions) => Chunks;

const lazily = (load: () => Promise<Write>): Write =>
  async function* (job, options) {
    const write = await load();
    yield* write(job, options);
  };

/** A file made of each lens is one file of the first. */
async function* ofLens({ lenses: [lens] }: ExportJob, write: (lens: ExportJob['lenses'][number]) => string): Chunks {
  if (lens !== undefined) yield write(lens);
}

const WRITERS: Readonly<Record<FormatId, Write>> = {
  csv: lazily(async () => {
    const { exportCsv } = await import('./csv');
    return (job, { bom }) => exportCsv(job, { bom });
  }),
  xlsx: lazily(async () => (await import('./xlsx')).exportXlsx),
  bundle: lazily(async () => (await import('./bundle-write')).exportBundle),
  annotations: lazily(async () => (await import('./web-annotation')).exportWebAnnotations),
  qdc: lazily(async () => {
    const { exportQdc } = await import('./qdc');
    return (job) => ofLens(job, exportQdc);
  }),
  qdpx: lazily(async () => (await import('./qdpx')).exportQdpx),
  case: lazily(async () => {
    const { exportCase } = await import('./case');
    return (job, { creator }) => ofLens(job, (lens) => exportCase(lens, { creator, madeAt: job.madeAt }));
  }),
  markdown: lazily(async () => (await import('./markdown')).exportMarkdown),
  html: lazily(async () => (await import('./html')).exportHtml),
  parquet: lazily(async () => (await import('./parquet')).exportParquet),
};

/** The chunks of a file of this format. */
export const writeFormat = (id: FormatId, job: ExportJob, options: FormatOptions): Chunks => WRITERS[id](job, options);
