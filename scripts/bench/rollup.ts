import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { fileBytes } from '@/lib/exchange/export-job';
import { exportParquet } from '@/lib/exchange/parquet';
import { builtInLens } from '@/lib/lens/built-in';
import { benchSnippet } from './exchange-work';

/** Seconds that DuckDB needs for docs/district-rollup.sql over the exports of 1,000 leaders with 1,000 quotes each; median of three. */
export async function rollup(leaders = 1000, quotes = 1000): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'shared-lens-rollup-'));
  try {
    for (let leader = 1; leader <= leaders; leader++) {
      const snippets = Array.from({ length: quotes }, (_, n) => benchSnippet(n, leader));
      const job = { snippets, lenses: [builtInLens], purpose: 'For the district', madeAt: '2026-02-01T12:00:00Z' };
      await writeFile(join(folder, `leader-${leader}.parquet`), await fileBytes(exportParquet(job)));
    }
    const sql = await readFile(new URL('../../docs/district-rollup.sql', import.meta.url), 'utf8');
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const seconds: number[] = [];
    for (let run = 0; run < 3; run++) {
      const start = performance.now();
      const rows = await connection.runAndReadAll(sql.replace("read_parquet('exports/", `read_parquet('${folder}/`));
      if (rows.currentRowCount === 0) throw new Error('the roll-up was empty');
      seconds.push((performance.now() - start) / 1000);
    }
    connection.closeSync();
    instance.closeSync();
    return seconds.sort((a, b) => a - b)[1] ?? 0;
  } finally {
    await rm(folder, { recursive: true });
  }
}
