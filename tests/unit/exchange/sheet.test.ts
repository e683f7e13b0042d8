import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import * as z from 'zod/mini';
import { rating } from '@/lib/evidence/rating-records';
import { snippet } from '@/lib/evidence/records';
import { staff, visit } from '@/lib/evidence/visit-records';
import { applyPlan } from '@/lib/exchange/apply-plan';
import { planImport } from '@/lib/exchange/import-plan';
import { nothingHeld } from '@/lib/exchange/merge-plan';
import { problemSentence } from '@/lib/exchange/problem';
import { type ColumnRole, guessRoles, readMark } from '@/lib/exchange/sheet/column-roles';
import { type SheetHome, sheetBundle } from '@/lib/exchange/sheet/sheet-bundle';
import { dayComesFirst, readWall } from '@/lib/exchange/sheet/sheet-dates';
import { readTable } from '@/lib/exchange/sheet/table';
import { builtInLens } from '@/lib/lens/built-in';
import { people } from '../../doubles/visits';
import { homeSpace, utf8 } from './walkthrough';

const HEADING = [
  'Timestamp',
  'Teacher',
  'School',
  'Lesson topic',
  'What did you see or hear?',
  'Students explain how and why',
  'Next steps',
  'Favourite colour',
];
const FORM = [
  HEADING,
  [
    '1/15/2026 9:42:10',
    'Ms. Okafor',
    'Lincoln',
    'Comparing fractions',
    '“An eighth is smaller, because the whole is cut into more pieces.”',
    '2',
    'Ask who can say it in their own words.',
    'blue',
  ],
  [
    '1/16/2026 13:05:00',
    'Mr. Novak',
    'Lincoln',
    'Arrays',
    'Three students built on what Amina had said about the rows.',
    'Opening up',
    '',
    '',
  ],
  ['1/17/2026 8:00:00', 'K7Q4', 'Lincoln', 'Arrays', '', 'Not seen this time', '', ''],
  ['someday', 'Ms. Okafor', 'Lincoln', '', 'lost', '', '', ''],
  ['1/20/2026 8:00:00', 'Mr. Novak', 'Lincoln', '', 'ok', '4', '', ''],
];
const csv = (rows: string[][]): Uint8Array =>
  utf8(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n'));

let turn = 0;
const home = (): SheetHome => ({
  space: homeSpace,
  lens: builtInLens,
  staff: people.map((one) => ({ ...one, spaceId: homeSpace.id })),
  lookForOf: (words) => (/built on/.test(words) ? 'lf-respond' : /because/.test(words) ? 'lf-explain' : null),
  momentOf: ({ year, month, day, hour, minute, second }) => ({
    instant: new Date(Date.UTC(year, month - 1, day, hour + 6, minute, second)).toISOString(),
    offset: -360,
  }),
  random: () => (turn = (turn + 0.37) % 1),
  now: '2026-02-01T12:00:00Z',
});
const table = () => {
  const read = readTable(csv(FORM), 'walkthroughs.csv');
  if (!read.ok) throw new Error(problemSentence(read.problems[0] as never));
  return read.value;
};

it('proposes what each column is, and leaves out what nothing speaks for', () => {
  expect(guessRoles(table(), builtInLens)).toEqual([
    'date',
    'teacher',
    'school',
    'topic',
    'quotes',
    'mark:lf-explain',
    'note',
    'leave',
  ]);
});

describe('the answers of a walkthrough form', () => {
  const taken = sheetBundle(table(), guessRoles(table(), builtInLens), 'walkthroughs.csv', home());
  const { visits = [], snippets = [], ratings = [], staff: made = [] } = taken.bundle.records;

  it('become visits, quotes and marks of people who are known by name or code, others with a code of their own', () => {
    expect(visits.map(({ teacherCode, body }) => [teacherCode, body.topic, body.given])).toEqual([
      ['K7Q4', 'Comparing fractions', 'Ask who can say it in their own words.'],
      [made[0]?.code, 'Arrays', ''],
      ['K7Q4', 'Arrays', ''],
      [made[0]?.code, '', ''],
    ]);
    expect(made.map(({ body }) => body.name)).toEqual(['Mr. Novak']);
    expect(visits[0]?.stretches[0]).toMatchObject({ startedAt: '2026-01-15T15:42:10.000Z', startOffset: -360 });
    expect(snippets.map(({ tags, visitId }) => [tags[0]?.lookForId, visitId])).toEqual([
      ['lf-explain', visits[0]?.id],
      ['lf-respond', visits[1]?.id],
    ]);
    expect(ratings.map(({ seen, visitId }) => [seen, visitId])).toEqual([
      [2, visits[0]?.id],
      [1, visits[1]?.id],
      ['not-observed', visits[2]?.id],
    ]);
  });

  it('are valid records, each and all', () => {
    for (const [schema, list] of [
      [visit, visits],
      [snippet, snippets],
      [rating, ratings],
      [staff, made],
    ] as const) {
      for (const one of list) expect(z.safeParse(schema as z.ZodMiniType, one).success).toBe(true);
    }
  });

  it('say of each row and cell that was not understood where it stands and why', () => {
    expect(taken.passedOver.map(problemSentence)).toEqual([
      'walkthroughs.csv, row 5: the date "someday" is not understood, so the row is not taken.',
      'walkthroughs.csv, row 6, column 5: no look-for is clear from the words "ok", so no quote is taken.',
      'walkthroughs.csv, row 6, column 6: "4" is not a level of this look-for, so no mark is taken.',
    ]);
  });

  it('change nothing when they are brought a second time, not even what was edited since', () => {
    const held = applyPlan(nothingHeld([builtInLens]), planImport(taken.bundle, nothingHeld([builtInLens])));
    const again = { ...home(), staff: [...home().staff, ...made] };
    const second = sheetBundle(table(), guessRoles(table(), builtInLens), 'walkthroughs.csv', again);
    const plan = planImport(second.bundle, held);
    expect([plan.new, plan.changed, plan.conflicting]).toEqual([[], [], []]);
  });
});

it('tells days from months by the whole column', () => {
  expect(dayComesFirst(['1/2/2026', '15/2/2026'], false)).toBe(true);
  expect(dayComesFirst(['1/2/2026', '2/15/2026'], true)).toBe(false);
  expect(dayComesFirst(['1/2/2026'], true)).toBe(true);
});

it.each([
  ['2026-01-15', false, '2026-1-15 12:0'],
  ['2026-01-15T09:42:10Z', false, '2026-1-15 9:42'],
  ['1/15/2026 9:42:10', false, '2026-1-15 9:42'],
  ['15.01.26, 14:05', true, '2026-1-15 14:5'],
  ['1/15/2026 12:10 AM', false, '2026-1-15 0:10'],
  ['1/15/2026, 2:10 p.m.', false, '2026-1-15 14:10'],
  ['2/30/2026', false, null],
  ['Monday', false, null],
  ['', false, null],
])('reads %j', (cell, dayFirst, expected) => {
  const wall = readWall(cell, dayFirst);
  expect(wall && `${wall.year}-${wall.month}-${wall.day} ${wall.hour}:${wall.minute}`).toBe(expected);
});

it.each([
  ['2', 2],
  ['3.0', 3],
  ['Opening up', 1],
  ['1 - Opening up', 1],
  ['not observed', 'not-observed'],
  ['N/A', 'not-observed'],
  ['4', null],
  ['12', null],
  ['2 - Opening up', 1],
  ['great', null],
])('reads the mark %j', (cell, expected) => {
  const [lookFor] = builtInLens.lookFors;
  if (!lookFor) throw new Error('no look-for');
  expect(readMark(cell, lookFor)).toBe(expected);
});

describe('an Excel file', () => {
  const excel = async (): Promise<Uint8Array> => {
    const rows = [
      ['When', 'Teacher', 'Notes', 'Level'].map((value) => ({ value, type: String })),
      [
        { value: new Date(Date.UTC(2026, 0, 15, 9, 42, 10)), type: Date, format: 'mm/dd/yyyy hh:mm:ss' },
        { value: 'Ms. Okafor', type: String },
        { value: 'She said <why> & “how”: 3½ 🙂', type: String },
        { value: 2, type: Number },
      ],
    ];
    const file = await writeExcelFile([{ data: rows, sheet: 'Form Responses 1' }]).toBlob();
    return new Uint8Array(await file.arrayBuffer());
  };

  it('is read as it was shown: dates as dates, numbers, words with anything in them', async () => {
    expect(readTable(await excel(), 'form.xlsx')).toEqual({
      ok: true,
      value: {
        heading: ['When', 'Teacher', 'Notes', 'Level'],
        rows: [['2026-01-15T09:42:10', 'Ms. Okafor', 'She said <why> & “how”: 3½ 🙂', '2']],
      },
    });
  });

  it('is refused with file, place and reason when it is none, is cut, leads out of its folder, or has entities or far too many columns', async () => {
    const said = (bytes: Uint8Array): string[] => {
      const read = readTable(bytes, 'form.xlsx');
      return read.ok ? [] : read.problems.map(problemSentence);
    };
    const parts = unzipSync(await excel());
    expect(said(utf8('PK'))).toEqual([
      'form.xlsx, last bytes: the file ends too early; it was not copied or saved whole.',
    ]);
    expect(said(zipSync({ 'a.txt': utf8('x') }))).toEqual([
      'form.xlsx, xl/workbook.xml: this is not a Excel (.xlsx) file.',
    ]);
    expect(said((await excel()).slice(0, -30))).toEqual([expect.stringContaining('ends too early')]);
    expect(said(zipSync({ ...parts, '../x': utf8('x') }))).toEqual([expect.stringContaining('outside its own folder')]);
    const entity = strToU8('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><workbook>&e;</workbook>');
    expect(said(zipSync({ ...parts, 'xl/workbook.xml': entity }))).toEqual([
      expect.stringMatching(/^form\.xlsx \(xl\/workbook\.xml\), line 1: .*document type declaration/),
    ]);
    const wide = strToU8('<worksheet><sheetData><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData></worksheet>');
    expect(said(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': wide }))).toEqual([
      'form.xlsx (xl/worksheets/sheet1.xml), line 1: the sheet has more than 500 columns.',
    ]);
    const bomb = { ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(101 * 1024 * 1024) };
    expect(said(zipSync(bomb))).toEqual([expect.stringContaining('unpacked, the file would be larger than 100 MB')]);
  });
});

it('takes whatever roles a person chooses without a crash', () => {
  const every: ColumnRole[] = ['quotes', 'quotes', 'mark:nowhere', 'date', 'teacher', 'teacher', 'date', 'school'];
  const taken = sheetBundle(table(), every, 'walkthroughs.csv', home());
  expect(taken.bundle.records.visits).toEqual([]);
  expect(taken.passedOver).toHaveLength(5);
});
