import { expect, it } from 'vitest';
import { rowFilter, type SnippetFilter, versionOf } from '@/lib/store/filter';
import { toRows } from '@/lib/store/snippet-rows';
import { savedQuote, uuidOf } from '../exchange/walkthrough';

const lens = { id: uuidOf(900), version: '1.0.0' };
const { row } = toRows(
  savedQuote(1, {
    createdAt: '2026-01-15T15:00:00.000Z',
    tags: [
      { lookForId: 'lf-explain', level: 2 },
      { lookForId: 'lf-wait', level: null },
    ],
    kind: 'noticing',
    speaker: 'student',
    visitId: uuidOf(901),
    via: 'dom',
    documentKey: 'google-docs:1',
    lens,
  }),
);

/** Each filter with a value that fits the quote and one that does not. */
const FILTERS: [what: string, fits: SnippetFilter, not: SnippetFilter][] = [
  ['look-for', { lookForIds: ['lf-none', 'lf-wait'] }, { lookForIds: ['lf-none'] }],
  ['level', { levels: [2] }, { levels: [3] }],
  ['level that was left open', { levels: [null] }, { levels: [0] }],
  ['level of a look-for', { lookForIds: ['lf-explain'], levels: [2] }, { lookForIds: ['lf-wait'], levels: [2] }],
  ['kind', { kinds: ['noticing'] }, { kinds: ['bright-spot', 'opportunity'] }],
  ['who spoke', { speakers: ['student'] }, { speakers: ['teacher'] }],
  ['document', { documentKey: 'google-docs:1' }, { documentKey: 'google-docs:2' }],
  ['visit, and with it school and teacher', { visitIds: [uuidOf(901)] }, { visitIds: [uuidOf(902), null] }],
  ['first day', { from: '2026-01-15T15:00:00.000Z' }, { from: '2026-01-15T15:00:00.001Z' }],
  ['last day', { before: '2026-01-15T15:00:00.001Z' }, { before: '2026-01-15T15:00:00.000Z' }],
  [
    'version of the lens',
    { lensVersions: [versionOf(lens)] },
    { lensVersions: [versionOf({ ...lens, version: '2' })] },
  ],
  ['way it came', { vias: ['import', 'dom'] }, { vias: ['import'] }],
  ['choice of quotes', { ids: [row.id] }, { ids: [uuidOf(2)] }],
];

it.each(FILTERS)('narrows by %s', (_, fits, not) => {
  expect([fits, not].map((filter) => rowFilter(filter)(row))).toEqual([true, false]);
});

it('shows no deleted quote, whatever is asked', () => {
  expect(rowFilter({})({ ...row, deletedAt: '2026-01-16T00:00:00.000Z' })).toBe(false);
});
