import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readBundle } from '@/lib/exchange/bundle-read';
import { exportBundle } from '@/lib/exchange/bundle-write';
import { readCsv } from '@/lib/exchange/csv-read';
import { fileBytes } from '@/lib/exchange/export-job';
import { FORMATS } from '@/lib/exchange/formats';
import { seal } from '@/lib/exchange/sealed';
import { runExchange } from '../../../scripts/exchange/run';
import { people, visitAgo } from '../../doubles/visits';
import { faultsOf } from './grammar-judge';
import { homeSpace, job, savedQuote, savedQuotes } from './walkthrough';

/** Keys, engines and large files take seconds on a busy machine; nothing here is about time. */
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
const project = new URL('../../../', import.meta.url).pathname;
const run = promisify(execFile);
const bundle = (snippets = savedQuotes(20)) =>
  fileBytes(
    exportBundle(job(snippets), { madeBy: 'x', anonymised: false, records: { spaces: [homeSpace] }, tombstones: [] }),
  );
async function exchange(args: string[], env: Record<string, string> = {}): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  return { code: await runExchange(args, env, (sentence) => said.push(sentence)), said: said.join('\n') };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shared-lens-exchange-'));
  await writeFile(join(folder, 'mine.lens.json'), await bundle());
});
afterAll(() => rm(folder, { recursive: true }));
const path = (name: string): string => join(folder, name);

it('writes every format from a bundle without a browser, and leaves no half-written file behind', async () => {
  for (const { ending } of FORMATS) {
    expect(await exchange(['--from', path('mine.lens.json'), '--to', path(`out${ending}`)])).toEqual({
      code: 0,
      said: '',
    });
  }
  const written = (await readdir(folder)).filter((name) => name.startsWith('out.')).sort();
  expect(written).toEqual(FORMATS.map(({ ending }) => `out${ending}`).sort());
  expect(readCsv(await readFile(path('out.csv')), 'out.csv')).toEqual({ ok: true, value: savedQuotes(20) });
});

it('runs in plain Node as the README has it', async () => {
  const args = [
    '--import',
    './scripts/resolve-alias.ts',
    'scripts/exchange.ts',
    '--from',
    path('mine.lens.json'),
    '--to',
    path('plain.qdpx'),
  ];
  const { stdout, stderr } = await run(process.execPath, args, { cwd: project });
  expect([stdout, stderr]).toEqual(['', '']);
  const { 'project.qde': qde } = unzipSync(await readFile(path('plain.qdpx')));
  expect(faultsOf(new TextDecoder().decode(qde))).toEqual([]);
}, 60_000);

it('merges several bundles as the product does, and opens a sealed one with the passphrase from the environment', async () => {
  const later = savedQuote(3, { updatedAt: '2026-01-20T08:00:00Z', kind: 'opportunity' });
  await writeFile(path('hers.sealed'), await seal(await bundle([later, savedQuote(30)]), 'correct horse'));
  const args = [
    '--from',
    path('mine.lens.json'),
    '--from',
    path('hers.sealed'),
    '--to',
    path('both.lens.json'),
    '--purpose',
    'For the coach',
  ];
  expect(await exchange(args)).toEqual({
    code: 1,
    said: expect.stringContaining('hers.sealed, whole file: the passphrase is not right'),
  });
  expect(await exchange(args, { SHARED_LENS_PASSPHRASE: 'correct horse' })).toEqual({
    code: 0,
    said: 'hers.sealed: changed on both sides: 1; the later change stays.',
  });
  const read = readBundle(await readFile(path('both.lens.json')), 'both.lens.json');
  expect(read.ok && read.value.purpose).toBe('For the coach');
  expect(read.ok && read.value.records.snippets?.length).toBe(21);
  expect(read.ok && read.value.records.snippets?.find(({ id }) => id === later.id)).toEqual(later);
});

it('takes names out when it is given names, and says which words may be more of them', async () => {
  const named = savedQuote(1);
  named.body.note = 'Ms. Alvarez waited, then Mateo said why.';
  await writeFile(path('named.lens.json'), await bundle([named]));
  await writeFile(path('names.json'), JSON.stringify({ people: [{ name: 'Ana Alvarez', code: 'T-07' }] }));
  const to = path('named.csv');
  const { code, said } = await exchange(['--from', path('named.lens.json'), '--names', path('names.json'), '--to', to]);
  expect([code, said]).toEqual([0, expect.stringContaining('These may be names: Mateo.')]);
  expect(await readFile(to, 'utf8')).toContain('Ms. T-07 waited');
});

it('says in a sentence what is wrong, and writes nothing', async () => {
  await writeFile(path('cut.lens.json'), (await bundle()).slice(0, 5000));
  expect(await exchange(['--from', path('cut.lens.json'), '--to', path('cut.csv')])).toEqual({
    code: 1,
    said: expect.stringMatching(/^cut\.lens\.json, character \d+: the file ends too early/),
  });
  expect(await exchange(['--from', path('mine.lens.json'), '--to', path('x.docx')])).toEqual({
    code: 1,
    said: expect.stringContaining('this ending is not one of .csv'),
  });
  expect(await exchange(['--from', path('nowhere.lens.json'), '--to', path('x.csv')])).toEqual({
    code: 1,
    said: expect.stringContaining('The file cannot be read'),
  });
  expect((await readdir(folder)).filter((name) => /^(cut\.csv|x\.)/.test(name))).toEqual([]);
});

describe('a report', () => {
  const month = ['--report', 'month', '--month', '2026-01'];
  const from = () => ['--from', path('visited.lens.json')];
  beforeAll(async () => {
    const seen = visitAgo({ ago: 600, took: 20 }, { teacherCode: 'K7Q4', school: 'Lincoln Elementary' });
    const stretches = [
      { startedAt: '2026-01-15T15:00:00Z', startOffset: 0, stoppedAt: '2026-01-15T15:20:00Z', stopOffset: 0 },
    ];
    const visit = {
      ...seen,
      spaceId: homeSpace.id,
      stretches,
      body: { ...seen.body, followUp: 'Ms. Okafor tries two prompts.' },
    };
    const quotes = savedQuotes(6).map((one) => ({ ...one, visitId: visit.id, kind: 'bright-spot' as const }));
    const records = {
      spaces: [homeSpace],
      staff: people.map((one) => ({ ...one, spaceId: homeSpace.id })),
      visits: [visit],
    };
    const extras = { madeBy: 'x', anonymised: false, records, tombstones: [] };
    await writeFile(path('visited.lens.json'), await fileBytes(exportBundle(job(quotes), extras)));
  });

  it.each(['.md', '.html', '.docx'])(
    'is made of a bundle by the ending %s, without the names that the bundle knows',
    async (ending) => {
      const to = path(`month${ending}`);
      const { code, said } = await exchange([...from(), ...month, '--to', to]);
      expect([code, said]).toEqual([0, expect.not.stringContaining('Okafor')]);
      const bytes = await readFile(to);
      const text =
        ending === '.docx' ? strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()) : bytes.toString();
      expect(text).toContain('January 2026');
      expect(text).toContain('K7Q4 tries two prompts.');
      expect(text).not.toContain('Okafor');
    },
  );

  it('is made in each language and of each kind', async () => {
    for (const report of ['month', 'plc', 'district']) {
      const args = [...from(), '--report', report, '--month', '2026-01', '--language', 'es', '--to', path('mes.md')];
      expect((await exchange(args)).code).toBe(0);
      expect(await readFile(path('mes.md'), 'utf8')).toContain('enero de 2026');
    }
    const [visit] = readBundleOf(await readFile(path('visited.lens.json'))).records.visits ?? [];
    const args = [...from(), '--report', 'teacher', '--visit', visit?.id ?? '', '--to', path('copy.md')];
    expect((await exchange(args)).code).toBe(0);
    expect((await readFile(path('copy.md'), 'utf8')).length).toBeGreaterThan(200);
  });

  it.each([
    [
      ['--report', 'ranking', '--month', '2026-01', '--to', 'x.md'],
      /--report takes one of teacher, plc, month, district/,
    ],
    [['--report', 'month', '--to', 'x.md'], /needs --month/],
    [['--report', 'month', '--month', '2026-13', '--to', 'x.md'], /needs --month/],
    [['--report', 'teacher', '--to', 'x.md'], /needs --visit/],
    [['--report', 'teacher', '--visit', 'nobody', '--to', 'x.md'], /no visit nobody/],
    [['--report', 'month', '--month', '2026-01', '--to', 'x.csv'], /ends in one of .html .md .docx/],
    [['--report', 'month', '--month', '2026-01', '--language', 'xx', '--to', 'x.md'], /--language takes one of/],
  ])('is refused with a sentence: %j', async (args, sentence) => {
    expect(await exchange([...from(), ...args])).toEqual({ code: 1, said: expect.stringMatching(sentence) });
  });
});

function readBundleOf(bytes: Uint8Array) {
  const read = readBundle(bytes, 'visited.lens.json');
  if (!read.ok) throw new Error('refused');
  return read.value;
}
