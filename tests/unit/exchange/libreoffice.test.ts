import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportCsv } from '@/lib/exchange/csv';
import { fileBytes } from '@/lib/exchange/export-job';
import { exportXlsx } from '@/lib/exchange/xlsx';
import { job, savedQuotes } from './walkthrough';

/** LibreOffice is a judge where it is installed (Debian: libreoffice-calc-nogui); it is too large to ask everybody for. */
const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

describe.runIf(office !== undefined)('LibreOffice opens our files and saves what it saw', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shared-lens-office-'));
    const work = job(savedQuotes(20));
    await writeFile(join(folder, 'sheet.csv'), await fileBytes(exportCsv(work, { bom: true })));
    await writeFile(join(folder, 'excel.xlsx'), await fileBytes(exportXlsx(work)));
    // 44,34: comma and quote; 76: UTF-8; the last two: keep quoted cells as text, and save cells as they are.
    const cells = 'Text - txt - csv (StarCalc):44,34,76,1,,0,true,false';
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const convert = (name: string, ...more: string[]) =>
      promisify(execFile)(office ?? '', [
        profile,
        '--headless',
        ...more,
        '--convert-to',
        `csv:${cells}`,
        '--outdir',
        join(folder, 'saved'),
        join(folder, name),
      ]);
    await convert('sheet.csv', `--infilter=${cells}`);
    await convert('excel.xlsx');
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true }));

  const rows = async (path: string): Promise<string[][]> =>
    Papa.parse<string[]>((await readFile(join(folder, path), 'utf8')).trimEnd()).data;
  const lines = (cell: string): string => cell.replace(/\r\n?/g, '\n');

  it('every cell of the CSV is the same, and none became a formula', async () => {
    const [before, after] = [await rows('sheet.csv'), await rows('saved/sheet.csv')];
    expect(after.map((row) => row.map(lines))).toEqual(before.map((row) => row.map(lines)));
  });

  it('every quote and note of the Excel file is the same, formulas and line ends included', async () => {
    const [heading = [], ...after] = await rows('saved/excel.csv');
    const column = (title: string): string[] => after.map((row) => lines(row[heading.indexOf(title)] ?? ''));
    expect(column('Quote')).toEqual(savedQuotes(20).map(({ body }) => lines(body.quote.exact)));
    expect(column('Note')).toEqual(savedQuotes(20).map(({ body }) => body.note));
  });
});
