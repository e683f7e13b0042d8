import { unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import { expect, it } from 'vitest';
import { fileBytes } from '@/lib/exchange/export-job';
import { exportXlsx } from '@/lib/exchange/xlsx';
import { job, savedQuote, savedQuotes } from './walkthrough';

async function workbook(snippets = savedQuotes(25)): Promise<Map<string, string>> {
  const files = unzipSync(await fileBytes(exportXlsx(job(snippets))));
  return new Map(Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

it('holds every quote as text that no spreadsheet runs: no formula in any sheet', async () => {
  const files = await workbook();
  const all = [...files.values()].join('\n');
  expect(all).not.toMatch(/<f[ >]/);
  expect(all).toContain('=HYPERLINK(');
  expect(all).toContain('-3 was the answer two groups defended.');
});

it('is made of well-formed XML, also with words that XML cannot hold', async () => {
  const odd = savedQuote(1);
  odd.body.note = 'bell \u0007 half \ud83d end \uFFFE';
  for (const [name, xml] of await workbook([odd, ...savedQuotes(1)])) {
    if (/\.(xml|rels)$/.test(name)) XmlDocument.fromString(xml).dispose();
  }
});

it('says on its second sheet for whom it is, and leaves deleted quotes out', async () => {
  const files = await workbook([savedQuote(1, { deletedAt: '2026-01-20T08:00:00Z' })]);
  const all = [...files.values()].join('\n');
  expect(all).toContain('For the grade 4 team, not for evaluation');
  expect(all).toContain('About this file');
  expect(all).not.toContain('HYPERLINK');
});
