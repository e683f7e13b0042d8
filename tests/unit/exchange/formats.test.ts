import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { exportCsv } from '@/lib/exchange/csv';
import { fileBytes } from '@/lib/exchange/export-job';
import { type FormatOptions, writeFormat } from '@/lib/exchange/format-writers';
import { FORMATS, formatOf } from '@/lib/exchange/formats';
import { homeSpace, job, savedQuotes } from './walkthrough';

/** Keys, engines and large files take seconds on a busy machine; nothing here is about time. */
vi.setConfig({ testTimeout: 60_000 });

const options: FormatOptions = {
  madeBy: 'Shared Lens 0.1.0',
  anonymised: false,
  records: { spaces: [homeSpace] },
  tombstones: [],
  bom: false,
  creator: 'Maple',
};
const OF_THE_LENS = ['.qdc', '.case.json'];

describe.each(FORMATS.filter(({ ending }) => !OF_THE_LENS.includes(ending)))('exporting $ending', ({ id }) => {
  it('tells how far it is, up to the last quote', async () => {
    const seen: number[] = [];
    await fileBytes(writeFormat(id, job(savedQuotes(1200), { onProgress: (done) => seen.push(done) }), options));
    expect(seen).toEqual([500, 1000, 1200]);
  });

  it('stops when it is cancelled, with the reason it was given', async () => {
    const stop = new AbortController();
    const work = job(savedQuotes(5000), {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('cancelled by the person')),
    });
    await expect(fileBytes(writeFormat(id, work, options))).rejects.toThrow('cancelled by the person');
  });

  it('takes quotes as they come from a database, without all of them at once', async () => {
    async function* coming() {
      for (const quote of savedQuotes(30)) yield [quote];
    }
    const once = await fileBytes(writeFormat(id, job(savedQuotes(30)), options));
    const streamed = await fileBytes(writeFormat(id, job(coming()), options));
    expect(streamed.length).toBe(once.length);
  });
});

/** An Excel file carries the moment at which it was packed: there the preview is the file itself. */
const SAME_EACH_TIME = FORMATS.filter(({ ending }) => ending !== '.xlsx');

it.each(SAME_EACH_TIME)('gives preview and file the very same bytes: $ending', async ({ id }) => {
  const once = await fileBytes(writeFormat(id, job(savedQuotes(30)), options));
  expect(await fileBytes(writeFormat(id, job(savedQuotes(30)), options))).toEqual(once);
});

it('lets other work be done while it exports: a page is never blocked for the whole export', async () => {
  let turns = 0;
  const clock = setInterval(() => turns++, 1);
  await fileBytes(exportCsv(job(savedQuotes(5000)), { bom: false }));
  clearInterval(clock);
  expect(turns).toBeGreaterThan(0);
});

it('knows a file by its whole ending', () => {
  expect(formatOf('Visits.LENS.JSON')?.ending).toBe('.lens.json');
  expect(formatOf('lens.case.json')?.ending).toBe('.case.json');
  expect(formatOf('notes.docx')).toBeUndefined();
});

it('documents every ending', () => {
  const page = readFileSync(new URL('../../../docs/formats.md', import.meta.url), 'utf8');
  for (const { ending } of FORMATS) expect(page).toContain(`\`${ending}\``);
});
