import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { type Chunks, type ExportJob, portions } from './export-job';
import { lensWords } from './lens-words';
import { PARQUET_COLUMNS, PARQUET_SCHEMA, type ParquetRow } from './parquet-columns';

/** Rows in one row group: large enough for engines to skip by statistics, small enough that one is written in a frame or two. */
const GROUP_ROWS = 10_000;

/**
 * Saved quotes as a flat Parquet table, a row for each tag (docs/district-rollup.md), for district roll-ups with engines that districts already
 * have. Deleted quotes are left out; the purpose is also in the file's own metadata.
 */
export async function* exportParquet(job: ExportJob): Chunks {
  const words = lensWords(job.lenses);
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: PARQUET_SCHEMA,
    createdBy: 'Shared Lens',
    kvMetadata: [
      { key: 'shared-lens.format', value: 'snippet-tags/1' },
      { key: 'shared-lens.purpose', value: job.purpose },
      { key: 'shared-lens.madeAt', value: job.madeAt },
    ],
  });
  /** What was written so far; the writer goes on with an empty buffer and remembers its place in the file. */
  const take = (): Uint8Array<ArrayBuffer> => {
    const bytes = new Uint8Array(writer.getBuffer());
    writer.index = 0;
    return bytes;
  };
  let rows: ParquetRow[] = [];
  const writeGroup = async (): Promise<void> => {
    const columnData = PARQUET_COLUMNS.map(({ name, value }) => ({ name, data: rows.map(value) }));
    await parquet.write({ columnData, rowGroupSize: GROUP_ROWS });
    rows = [];
  };
  for await (const portion of portions(job)) {
    for (const snippet of portion) {
      if (snippet.deletedAt !== null) continue;
      for (const tag of snippet.tags) rows.push({ snippet, tag, words, purpose: job.purpose });
    }
    if (rows.length >= GROUP_ROWS) {
      await writeGroup();
      yield take();
    }
  }
  if (rows.length > 0) await writeGroup();
  await parquet.finish();
  yield take();
}
