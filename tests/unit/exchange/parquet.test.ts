import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Snippet } from '@/lib/evidence/records';
import { fileBytes } from '@/lib/exchange/export-job';
import { exportParquet } from '@/lib/exchange/parquet';
import { PARQUET_COLUMNS } from '@/lib/exchange/parquet-columns';
import { job, savedQuote, savedQuotes, uuidOf } from './walkthrough';

/** Keys, engines and large files take seconds on a busy machine; nothing here is about time. */
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shared-lens-parquet-'));
});
afterAll(() => rm(folder, { recursive: true }));

const docs = (name: string): Promise<string> => readFile(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
const write = async (name: string, snippets: Snippet[]): Promise<void> =>
  writeFile(join(folder, name), await fileBytes(exportParquet(job(snippets))));
async function query(sql: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
const rollup = async (): Promise<Record<string, unknown>[]> =>
  query(
    (await docs('district-rollup.sql')).replace(
      "read_parquet('exports/*.parquet')",
      `read_parquet('${join(folder, 'leader-*.parquet')}')`,
    ),
  );

it('is read by DuckDB with every word, level and time as it was', async () => {
  const snippets = [
    ...savedQuotes(40),
    savedQuote(41, {
      tags: [
        { lookForId: 'lf-explain', level: 3 },
        { lookForId: 'lf-unknown', level: null },
      ],
    }),
    savedQuote(42, { deletedAt: '2026-01-20T08:00:00Z' }),
  ];
  await write('one.parquet', snippets);
  const rows = await query(
    `select *, epoch_ms(saved_at) as saved, epoch_ms(changed_at) as changed from '${join(folder, 'one.parquet')}' order by snippet_id, look_for_id`,
  );
  expect(rows).toHaveLength(42);
  for (const [n, { id, body, tags, speaker, createdAt, updatedAt }] of savedQuotes(40).entries()) {
    expect(rows[n]).toMatchObject({
      snippet_id: id,
      quote: body.quote.exact,
      note: body.note,
      level: tags[0]?.level,
      look_for_id: tags[0]?.lookForId,
      speaker,
      saved: String(Date.parse(createdAt)),
      changed: String(Date.parse(updatedAt)),
      purpose: 'For the grade 4 team, not for evaluation',
    });
  }
  expect(rows.slice(40).map((row) => [row.look_for, row.level, row.level_label])).toEqual([
    ['Students explain how and why', 3, 'Mostly with students'],
    ['lf-unknown', null, null],
  ]);
});

it('is read by DuckDB when nothing was saved yet', async () => {
  await write('none.parquet', []);
  expect(await query(`select count(*)::int as rows from '${join(folder, 'none.parquet')}'`)).toEqual([{ rows: 0 }]);
});

it('rolls up a folder of leaders with one statement: every quote once and as it was last, nothing from fewer than three leaders', async () => {
  const tagged = (leader: number, n: number, level: 0 | 1 | 2 | 3 | null, change: Partial<Snippet> = {}): Snippet =>
    savedQuote(leader * 100 + n, {
      spaceId: uuidOf(5000 + leader),
      tags: [{ lookForId: 'lf-explain', level }],
      kind: 'bright-spot',
      ...change,
    });
  await write('leader-1.parquet', [tagged(1, 1, 0), tagged(1, 2, 1)]);
  await write('leader-1-again.parquet', [tagged(1, 1, 3, { updatedAt: '2026-01-16T08:00:00Z' }), tagged(1, 2, 1)]);
  await write('leader-2.parquet', [tagged(2, 1, 2), tagged(2, 2, null)]);
  await write('leader-3.parquet', [tagged(3, 1, 2), tagged(3, 2, 2, { tags: [{ lookForId: 'lf-wait', level: 1 }] })]);
  expect(await rollup()).toEqual([
    {
      look_for_id: 'lf-explain',
      look_for: 'Students explain how and why',
      month: '2026-01-01',
      quotes: '5',
      leaders: '3',
      documents: expect.any(String),
      lens_versions: '1',
      bright_spots: '5',
      level_0: '0',
      level_1: '1',
      level_2: '2',
      level_3: '1',
      no_level_said: '1',
    },
  ]);
});

it('documents every column of the file', async () => {
  const page = (await docs('district-rollup.md')).replace(/ +/g, ' ');
  for (const { name, type, nullable, about } of PARQUET_COLUMNS) {
    expect(page).toContain(`| \`${name}\` | ${type}${nullable ? ', may be empty' : ''} | ${about} |`);
  }
});
