/** A quote that is tagged with two lenses leaves with both: every format says the words, and the lens, of each tag's own. */
import { expect, it } from 'vitest';
import { exportCsv } from '@/lib/exchange/csv';
import { fileBytes } from '@/lib/exchange/export-job';
import { planImport } from '@/lib/exchange/import-plan';
import { lensWords } from '@/lib/exchange/lens-words';
import { exportMarkdown } from '@/lib/exchange/markdown';
import { nothingHeld } from '@/lib/exchange/merge-plan';
import { PARQUET_COLUMNS } from '@/lib/exchange/parquet-columns';
import { exportWebAnnotations } from '@/lib/exchange/web-annotation';
import { readWebAnnotations } from '@/lib/exchange/web-annotation-read';
import { builtInLens } from '@/lib/lens/built-in';
import { smallLens } from './small-lens';
import { homeSpace, job, savedQuote, utf8 } from './walkthrough';

const second = { id: smallLens.id, version: smallLens.version };
const quote = savedQuote(1, {
  tags: [
    { lookForId: 'lf-explain', level: 2 },
    { lookForId: 'lf-why', level: 1, lens: second },
  ],
});
const lenses = [builtInLens, smallLens];
const made = job([quote], { lenses });
const text = async (chunks: ReturnType<typeof exportCsv>): Promise<string> =>
  new TextDecoder().decode(await fileBytes(chunks));

it('reads “Students say why”, not an id, in a sheet and in a text', async () => {
  expect(await text(exportCsv(made, { bom: false }))).toContain('Students explain how and why; Students say why');
  expect(await text(exportMarkdown(made))).toMatch(/^#+ Students say why$/m);
});

it('has a row under each lens in the flat table', () => {
  const cell = (name: string, index: number): unknown => {
    const tag = quote.tags[index];
    const column = PARQUET_COLUMNS.find((one) => one.name === name);
    return tag && column?.value({ snippet: quote, tag, words: lensWords(lenses), purpose: '' });
  };
  expect([cell('lens_id', 0), cell('lens_id', 1)]).toEqual([quote.lens.id, second.id]);
  expect([cell('lens_version', 0), cell('lens_version', 1)]).toEqual([quote.lens.version, second.version]);
  expect([cell('look_for', 1), cell('level_label', 1)]).toEqual(['Students say why', 'Opening up']);
});

it('comes back from annotations with the lens of each tag', async () => {
  const file = utf8(await text(exportWebAnnotations(made)));
  const read = readWebAnnotations(file, 'notes.jsonld', {
    spaceId: homeSpace.id,
    lens: builtInLens,
    now: '2026-02-01T12:00:00Z',
  });
  expect(read.ok && read.value.snippets[0]).toMatchObject({ lens: quote.lens, tags: quote.tags });
});

it('is refused when the file lacks one of the lenses that it was tagged with', () => {
  const bundle = {
    format: 'shared-lens-bundle' as const,
    version: 3 as const,
    madeBy: 'test',
    madeAt: '2026-02-01T12:00:00Z',
    purpose: '',
    anonymised: false,
    tombstones: [],
    records: { spaces: [homeSpace], snippets: [quote] },
  };
  const refused = (there: typeof lenses) =>
    planImport({ ...bundle, lenses: there }, nothingHeld()).refused.map(({ reason }) => reason);
  expect(refused([builtInLens])).toEqual(['unknown-lens']);
  expect(refused(lenses)).toEqual([]);
});
