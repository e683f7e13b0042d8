import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { snippet } from '@/lib/evidence/records';
import { readBundle } from '@/lib/exchange/bundle-read';
import { exportBundle } from '@/lib/exchange/bundle-write';
import { exportCase } from '@/lib/exchange/case';
import { readCase } from '@/lib/exchange/case-read';
import { exportCsv } from '@/lib/exchange/csv';
import { readCsv } from '@/lib/exchange/csv-read';
import { fileBytes } from '@/lib/exchange/export-job';
import { problemSentence, type ReadResult } from '@/lib/exchange/problem';
import { exportQdc } from '@/lib/exchange/qdc';
import { readQdc } from '@/lib/exchange/qdc-read';
import { exportQdpx } from '@/lib/exchange/qdpx';
import { readQdpxCodebook } from '@/lib/exchange/qdpx-read';
import { readTable, type SheetTable } from '@/lib/exchange/sheet/table';
import { exportWebAnnotations } from '@/lib/exchange/web-annotation';
import { readWebAnnotations } from '@/lib/exchange/web-annotation-read';
import { exportXlsx } from '@/lib/exchange/xlsx';
import { readPack } from '@/lib/lens/read-pack';
import { fc } from '../../data/seeded';
import { spoiled } from './mutations';
import { smallLens } from './small-lens';
import { homeSpace, job, SPACE, savedQuotes, utf8 } from './walkthrough';

/** How many spoiled files each reader gets: 300 in every run, 2,000 in the full one, any number by `FUZZ_FILES`. */
const FILES = Number(process.env.FUZZ_FILES ?? (process.env.SHARED_LENS_FULL ? 2000 : 300));

type Bytes = Uint8Array<ArrayBuffer>;
interface Reader {
  name: string;
  good: (count: number) => Promise<Bytes>;
  read: (bytes: Bytes) => ReadResult<unknown>;
  /** Whether what was taken is whole and valid: a reader may take a spoiled file whose spoiling does no harm, never half of one. */
  whole: (value: never) => boolean;
}

const work = (count: number) => job(savedQuotes(count), { lenses: [smallLens] });
const valid = (list: unknown[]): boolean => list.every((one) => z.safeParse(snippet, one).success);
const READERS: Reader[] = [
  {
    name: 'visits.csv',
    good: (count) => fileBytes(exportCsv(work(count), { bom: count % 2 === 0 })),
    read: (bytes) => readCsv(bytes, 'visits.csv'),
    whole: valid,
  },
  {
    name: 'backup.lens.json',
    good: (count) =>
      fileBytes(
        exportBundle(work(count), { madeBy: 'x', anonymised: false, records: { spaces: [homeSpace] }, tombstones: [] }),
      ),
    read: (bytes) => readBundle(bytes, 'backup.lens.json'),
    whole: ({ records }: { records: { snippets?: unknown[] } }) => valid(records.snippets ?? []),
  },
  {
    name: 'notes.jsonld',
    good: (count) => fileBytes(exportWebAnnotations(work(count))),
    read: (bytes) =>
      readWebAnnotations(bytes, 'notes.jsonld', { spaceId: SPACE, lens: smallLens, now: '2026-03-01T00:00:00Z' }),
    whole: ({ snippets }: { snippets: unknown[] }) => valid(snippets),
  },
  {
    name: 'lens.qdc',
    good: async () => utf8(exportQdc(smallLens)),
    read: (bytes) => readQdc(bytes, 'lens.qdc'),
    whole: ({ codes }: { codes: { guid: string; name: string }[] }) =>
      codes.every(({ guid, name }) => guid.length === 36 && name !== ''),
  },
  {
    name: 'visits.qdpx',
    good: (count) => fileBytes(exportQdpx(work(count))),
    read: (bytes) => readQdpxCodebook(bytes, 'visits.qdpx'),
    whole: ({ codes }: { codes: { guid: string; name: string }[] }) =>
      codes.every(({ guid, name }) => guid.length === 36 && name !== ''),
  },
  {
    name: 'form.xlsx',
    good: (count) => fileBytes(exportXlsx(work(count))),
    read: (bytes) => readTable(bytes, 'form.xlsx'),
    whole: ({ heading, rows }: SheetTable) => rows.every((row) => row.length === heading.length),
  },
  {
    name: 'rubric.case.json',
    good: async () => utf8(exportCase(smallLens, { creator: 'Maple', madeAt: '2026-02-01T12:00:00Z' })),
    read: (bytes) => readCase(bytes, 'rubric.case.json'),
    whole: (lens) => readPack(lens).ok,
  },
];

describe.each(READERS)('spoiled files of the kind $name', ({ name, good, read, whole }) => {
  let files: Bytes[];
  beforeAll(async () => {
    files = await Promise.all([1, 4].map(good));
  });

  it('are read before they are spoiled', () => {
    for (const bytes of files) expect(read(bytes).ok).toBe(true);
  });

  it(`never crash, never come half, and are refused with file, place and reason (${FILES} files)`, () => {
    let refused = 0;
    fc.assert(
      fc.property(spoiled(files), (bytes) => {
        const result = read(bytes);
        if (result.ok) expect(whole(result.value as never)).toBe(true);
        else {
          refused++;
          expect(result.problems.length).toBeGreaterThan(0);
          for (const one of result.problems) {
            const sentence = problemSentence(one);
            expect([sentence.slice(0, name.length), one.place]).toEqual([name, expect.stringMatching(/\S/)]);
            expect(sentence).not.toMatch(/\{\w+\}|\?\.$/);
          }
        }
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
      { numRuns: FILES },
    );
    expect(refused).toBeGreaterThan(FILES / 4);
  }, 600_000);
});
