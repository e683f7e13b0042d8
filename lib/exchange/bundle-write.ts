import { BUNDLE_FORMAT, BUNDLE_VERSION, type BundleRecords, RECORD_KINDS, type Tombstone } from './bundle';
import { type Chunks, type ExportJob, portions } from './export-job';
import { Utf8Piece } from './utf8-piece';

/** What a bundle holds beside the job's snippets and lenses. */
export interface BundleExtras {
  madeBy: string;
  anonymised: boolean;
  records: Omit<BundleRecords, 'snippets'>;
  tombstones: readonly Tombstone[];
}

/** Writes the bundle, one saved quote a line, so that two backups can be compared line by line. */
export async function* exportBundle(job: ExportJob, extras: BundleExtras): Chunks {
  const head = {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    madeBy: extras.madeBy,
    madeAt: job.madeAt,
    purpose: job.purpose,
    anonymised: extras.anonymised,
    lenses: job.lenses,
    tombstones: extras.tombstones,
  };
  yield `${JSON.stringify(head).slice(0, -1)},\n"records":{`;
  for (const kind of RECORD_KINDS) {
    const records = kind === 'snippets' ? undefined : extras.records[kind];
    if (records !== undefined) yield `${JSON.stringify(kind)}:${list(records)},\n`;
  }
  yield '"snippets":[';
  const piece = new Utf8Piece();
  let between = '\n';
  for await (const portion of portions(job)) {
    for (const snippet of portion) {
      piece.add(between);
      piece.add(JSON.stringify(snippet));
      between = ',\n';
    }
    yield piece.take();
  }
  yield '\n]}}\n';
}

const list = (records: readonly unknown[]): string => `[\n${records.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
