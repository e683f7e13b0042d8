/**
 * A row for each call that the background answers: who may make it, words that are well made, words that are not, and what the same words
 * come to a second time. A call without a row does not compile, and fails the test that counts them.
 */
import type { ToBackground } from '@/lib/messages/to-background';
import { HEARD, KEPT, VISITED } from '../store/one-of-each';
import { captured, GRADE_4_NOTE } from '../store/tagging';

const fresh = (n: number): string => `00000000-0000-4000-8000-${String(900 + n).padStart(12, '0')}`;
const said = { tags: [{ lookForId: 'lf-wait', level: null }], kind: 'noticing', speaker: null, note: '' } as const;
const setup = { kind: 'plc', teacherCode: null, school: '', gradeBand: null, topic: '', focus: [] } as const;
const dock = { side: 'left', width: 400, collapsed: false } as const;

interface Row<P> {
  /** `page`: a page script. `frame`: the script of a document in a frame of a page. `panel`: a panel that said hello. `ours`: any page of ours. */
  by: 'page' | 'frame' | 'panel' | 'ours';
  good: P | ((known: Known) => P);
  /** Ill-made words, beside the ones that every call is tried with. */
  bad: unknown[];
  /**
   * `reads`: keeps nothing. `once`: said again, it changes nothing more. `used-up`: refused the second time. `each`: an act of its own each
   * time; what bounds it stands beside it.
   */
  again: 'reads' | 'once' | 'used-up' | 'each';
}

/** What only the run knows. */
export interface Known {
  token: string;
  staffId: string;
  /** An organisation beside the one that is shown. */
  otherSpace: string;
}

const nothing = <P>(by: Row<P>['by'], again: Row<P>['again'] = 'reads') => ({ by, good: {} as P, bad: [], again });
const one = (id: string, again: Row<{ id: string }>['again'] = 'once') => ({
  by: 'ours' as const,
  good: { id },
  bad: [{ id: 5 }, { id: '' }, { id: `${id}0` }],
  again,
});

export const BACKGROUND_ROWS: { [C in keyof ToBackground]: Row<Parameters<ToBackground[C]>[0]> } = {
  'page.arrived': nothing('page'),
  'page.wake': nothing('page'),
  'page.turn-off': nothing('page', 'once'),
  'frame.arrived': nothing('frame', 'once'),
  'frame.left': nothing('frame', 'once'),
  'page.hand': nothing('page', 'once'),
  'page.document': {
    by: 'page',
    good: { url: GRADE_4_NOTE.url, title: GRADE_4_NOTE.title, app: null },
    bad: [
      { url: 'x'.repeat(20_001), title: '', app: null },
      { url: '', title: '', app: 7 },
    ],
    again: 'reads',
  },
  'page.hello': { by: 'page', good: { document: GRADE_4_NOTE }, bad: [{ document: { key: 1 } }], again: 'reads' },
  'page.quote-work': nothing('page'),
  // At most four wait for a tab; older ones are of no use any more.
  'page.token': nothing('page', 'each'),
  'page.quotes': {
    by: 'page',
    good: { documentKey: GRADE_4_NOTE.key },
    bad: [{ documentKey: 'x'.repeat(701) }],
    again: 'reads',
  },
  'page.dock': {
    by: 'page',
    good: { host: GRADE_4_NOTE.host, open: true, dock },
    bad: [
      { host: GRADE_4_NOTE.host, open: 'yes', dock },
      { host: '', open: true, dock: { side: 'top' } },
    ],
    again: 'once',
  },
  'page.tell': {
    by: 'page',
    good: { event: { type: 'tag-now' } },
    bad: [{ event: { type: 'workspace-changed' } }, { event: { type: 'place-taken', place: 'frame' } }],
    again: 'reads',
  },
  'page.open-native': nothing('page'),
  'page.evicted': nothing('page'),

  'panel.hello': {
    by: 'ours',
    good: ({ token }) => ({ place: 'frame', token, tab: null }),
    bad: [{ place: 'everywhere', token: null, tab: null }],
    again: 'used-up',
  },
  'panel.bye': nothing('ours', 'once'),
  'panel.workspace': nothing('ours'),
  'panel.link': { by: 'panel', good: { tab: 3 }, bad: [{ tab: 'first' }, { tab: 1.5 }], again: 'reads' },
  'panel.tag': {
    by: 'panel',
    good: { requestId: fresh(1), ...said, tags: [...said.tags] },
    bad: [
      { requestId: fresh(1), ...said, tags: [] },
      { requestId: 'again', ...said },
      { requestId: fresh(1), ...said, note: 'x'.repeat(20_001) },
    ],
    again: 'once',
  },
  'panel.tag-pasted': {
    by: 'panel',
    good: { requestId: fresh(2), ...said, tags: [...said.tags], text: 'Because the bar is cut in half.' },
    bad: [{ requestId: fresh(2), ...said, text: 'x'.repeat(20_001) }],
    again: 'once',
  },
  'panel.snippets': nothing('panel'),
  'panel.original': nothing('panel'),
  'panel.carry-over': { by: 'panel', good: { key: GRADE_4_NOTE.key }, bad: [{ key: '' }, { key: 7 }], again: 'reads' },
  'panel.confirm-changed': { ...one(KEPT), by: 'panel' },
  'panel.choose-place': {
    by: 'panel',
    good: { id: KEPT, place: 0 },
    bad: [{ id: KEPT, place: -1 }],
    again: 'once',
  },
  'panel.page': {
    by: 'panel',
    good: { call: 'reveal', value: KEPT },
    bad: [
      { call: 'capture', value: null },
      { call: 'open', value: null },
    ],
    again: 'reads',
  },
  'panel.field': {
    by: 'panel',
    good: { act: { do: 'insert', text: 'Two students said why.' } },
    bad: [{ act: { do: 'submit' } }, { act: { do: 'insert', text: 'x'.repeat(200_001) } }],
    again: 'reads',
  },
  'panel.look': nothing('ours'),
  'panel.surface': nothing('panel'),
  'panel.confirmed': nothing('ours'),
  'panel.open-native': nothing('ours'),
  'panel.open-desk': nothing('ours'),
  'panel.ask-removal': {
    by: 'panel',
    good: { what: 'quote', id: KEPT },
    bad: [
      { what: 'everything', id: KEPT },
      { what: 'quote', id: '#/files' },
    ],
    again: 'reads',
  },

  'desk.jump': one(KEPT, 'reads'),
  'desk.policy': nothing('ours'),
  'desk.forget-deleted': nothing('ours', 'once'),
  'desk.close-year': {
    by: 'ours',
    good: { before: '2026-01-15T15:00:09.000Z' },
    bad: [{ before: 'last year' }, { before: 5 }],
    again: 'once',
  },

  'desk.remove-space': {
    by: 'ours',
    good: ({ otherSpace }) => ({ spaceId: otherSpace }),
    bad: [{ spaceId: 'the other one' }, { spaceId: null }],
    again: 'once',
  },

  'snippet.edit': {
    by: 'ours',
    good: { id: KEPT, patch: { note: 'Ask how she knew.' } },
    bad: [
      { id: KEPT, patch: { tags: 'all' } },
      { id: KEPT, patch: { kind: 'verdict' } },
    ],
    again: 'once',
  },
  'snippet.remove': one(KEPT),
  'snippets.change': {
    by: 'ours',
    good: { ids: [KEPT, HEARD], patch: { add: ['lf-connect'] } },
    bad: [
      { ids: [], patch: {} },
      { ids: Array.from({ length: 100_000 }, () => KEPT), patch: {} },
    ],
    again: 'once',
  },
  'snippets.remove': { by: 'ours', good: { ids: [KEPT, HEARD] }, bad: [{ ids: [] }, { ids: KEPT }], again: 'once' },
  undo: { by: 'ours', good: { requestId: fresh(3) }, bad: [{ requestId: 'last' }], again: 'once' },
  'focus.set': {
    by: 'ours',
    good: { lookForIds: ['lf-wait', 'lf-explain'] },
    bad: [{ lookForIds: ['a', 'b', 'c', 'd'] }],
    again: 'once',
  },
  'preferences.set': {
    by: 'ours',
    good: { patch: { theme: 'dark' } },
    bad: [{ patch: { theme: 'url(https://evil.example)' } }],
    again: 'once',
  },
  'draft.read': { by: 'ours', good: { key: 'note:x' }, bad: [{ key: 'x'.repeat(701) }], again: 'reads' },
  'draft.write': {
    by: 'ours',
    good: { key: 'note:x', text: 'Dear Ms. Okafor', writtenAt: '2026-01-15T15:30:00.000Z' },
    bad: [
      { key: 'note:x', text: 'x'.repeat(200_001), writtenAt: '2026-01-15T15:30:00.000Z' },
      { key: 'note:x', text: '', writtenAt: 'yesterday' },
    ],
    again: 'once',
  },

  'visits.shelf': { by: 'ours', good: { locale: 'en' }, bad: [{ locale: 'xx' }], again: 'reads' },
  'visits.page': one(VISITED, 'reads'),
  'visit.start': {
    by: 'ours',
    good: { requestId: fresh(4), setup: { ...setup, focus: [] } },
    bad: [{ requestId: fresh(4), setup: { ...setup, teacherCode: 'Ms. Okafor' } }],
    again: 'once',
  },
  'visit.stop': one(VISITED),
  // Goes on with a visit that stands; the one that runs already goes on as it does.
  'visit.go-on': one(VISITED),
  'visit.change': {
    by: 'ours',
    good: { id: VISITED, patch: { followUp: 'Plan the first question together' } },
    bad: [
      { id: VISITED, patch: { correctedMinutes: -1 } },
      { id: VISITED, patch: { followUpDate: '2026-02-30' } },
    ],
    again: 'once',
  },
  'visit.remove': one(VISITED),
  'visit.restore': one(VISITED),
  'visit.mark': {
    by: 'ours',
    good: { id: VISITED, mark: { lookForId: 'lf-wait', seen: 2, snippetIds: [HEARD] } },
    bad: [{ id: VISITED, mark: { lookForId: 'lf-wait', seen: 4, snippetIds: [] } }],
    again: 'once',
  },
  'staff.add': {
    by: 'ours',
    good: { people: [{ name: 'Mr. Adeyemi', grade: '5', room: '', school: '' }] },
    bad: [{ people: Array.from({ length: 2001 }, () => ({ name: 'x', grade: '', room: '', school: '' })) }],
    again: 'once',
  },
  'staff.change': {
    by: 'ours',
    good: ({ staffId }) => ({ id: staffId, patch: { room: '14' } }),
    bad: [{ id: KEPT, patch: { name: '' } }],
    again: 'once',
  },
  'staff.remove': { by: 'ours', good: ({ staffId }) => ({ id: staffId }), bad: [{ id: 1 }], again: 'once' },
  'staff.restore': { by: 'ours', good: ({ staffId }) => ({ id: staffId }), bad: [{ id: 1 }], again: 'once' },
};

/** What the page of a panel's tab answers, whatever it is asked. */
export const pageSays = (call: string): unknown => {
  const link = { state: 'connected', document: GRADE_4_NOTE, canHighlight: true };
  const capture = captured('Because the bar is cut in half.');
  const field = { label: 'Feedback', applied: true };
  const value = { ping: link, capture: [capture], recapture: capture, field, report: [] }[call];
  return { ok: true, value };
};
