import { expect, it } from 'vitest';
import { backgroundSchemas } from '@/lib/messages/to-background.schema';
import { pageGuards } from '@/lib/messages/to-page';

const id = '6a1f0a52-0000-4000-8000-0000000000aa';
const request = { tags: [{ lookForId: 'lf-wait', level: null }], kind: 'noticing', speaker: null, note: '' };

const setup = { kind: 'plc', teacherCode: 'K7Q4', school: '', gradeBand: '3-5', topic: '', focus: ['lf-wait'] };

it.each<[keyof typeof backgroundSchemas, unknown]>([
  ['panel.tag', { requestId: id, ...request }],
  ['snippet.edit', { id, patch: { note: 'Second look: it was Ana.' } }],
  ['preferences.set', { patch: { locale: null } }],
  ['focus.set', { lookForIds: ['lf-wait', 'lf-explain'] }],
  ['visit.start', { requestId: id, setup }],
  ['visit.change', { id, patch: { followUpDate: '2026-01-22', correctedMinutes: null } }],
  ['visit.mark', { id, mark: { lookForId: 'lf-wait', seen: 'not-observed', snippetIds: [] } }],
  ['staff.change', { id, patch: { room: '' } }],
  ['panel.field', { act: { do: 'insert', text: 'On Thursday …' } }],
  [
    'panel.field',
    {
      act: {
        do: 'mark',
        places: [
          { start: 0, end: 4 },
          { start: 6, end: 9, soft: 'def-wait-time' },
        ],
      },
    },
  ],
])('takes a well-made %s', (call, payload) => {
  expect(backgroundSchemas[call].safeParse(payload).success).toBe(true);
});

it.each<[keyof typeof backgroundSchemas, unknown]>([
  ['panel.tag', { requestId: 'not an id', ...request }],
  ['panel.tag', { requestId: id, ...request, tags: [] }],
  ['panel.tag', { requestId: id, ...request, tags: [{ lookForId: 'lf-wait', level: 4 }] }],
  ['panel.tag', { requestId: id, ...request, note: 'x'.repeat(20_001) }],
  ['focus.set', { lookForIds: ['a', 'b', 'c', 'd'] }],
  ['draft.write', { key: '', text: 5, writtenAt: 'yesterday' }],
  ['page.dock', { host: 'h', open: 'yes', dock: {} }],
  ['snippet.edit', { id, patch: { tags: 'all' } }],
  ['panel.link', { tab: 'first' }],
  ['visit.start', { requestId: id, setup: { ...setup, kind: 'inspection' } }],
  ['visit.start', { requestId: id, setup: { ...setup, teacherCode: 'Ms. Okafor' } }],
  ['visit.change', { id, patch: { correctedMinutes: -1 } }],
  ['visit.change', { id, patch: { followUpDate: '2026-02-30' } }],
  ['visit.mark', { id, mark: { lookForId: 'lf-wait', seen: 4, snippetIds: [] } }],
  ['staff.add', { people: [{ name: '', grade: '', room: '', school: '' }] }],
  ['panel.field', { act: { do: 'submit' } }],
  ['panel.field', { act: { do: 'select', start: -1, end: 4 } }],
])('refuses an ill-made %s: %j', (call, payload) => {
  expect(backgroundSchemas[call].safeParse(payload).success).toBe(false);
});

it('guards every call of a page by hand', () => {
  expect(pageGuards.reveal({ id })).toBe(true);
  expect(pageGuards.reveal({ id: 5 })).toBe(false);
  expect(pageGuards.recapture({ id, place: 0 })).toBe(true);
  expect(pageGuards.recapture({ id, place: -1 })).toBe(false);
  expect(pageGuards.recapture({ id, place: '0' })).toBe(false);
  expect(pageGuards.move({ side: 'top' })).toBe(false);
  expect(pageGuards.point({ id: null })).toBe(true);
  expect(pageGuards.field({ act: { do: 'watch' } })).toBe(true);
  expect(pageGuards.field({ act: { do: 'mark', places: [{ start: 0, end: 4 }] } })).toBe(true);
  expect(pageGuards.field({ act: { do: 'mark', places: [{ start: 0 }] } })).toBe(false);
  expect(pageGuards.field({ act: { do: 'insert' } })).toBe(false);
  expect(pageGuards.field({ act: { do: 'select', start: 1.5, end: 4 } })).toBe(false);
  expect(pageGuards.field({ act: null })).toBe(false);
  expect(pageGuards.ping(null)).toBe(false);
});
