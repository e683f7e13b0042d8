/** What pages and panels are told, against wrong senders, wrong shapes, replays and floods: by the contracts, so that none is forgotten. */
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelEvent } from '@/components/panel/panel-port';
import { pageGuards, type ToPage } from '@/lib/messages/to-page';
import type { ToPanel } from '@/lib/messages/to-panel';
import { PANEL_EVENTS } from '@/lib/messages/to-panel.guards';
import type { PageAnswers } from '@/lib/page/answer-page';
import type { SentBy } from '@/tests/doubles/messaging';
import { GRADE_4_NOTE } from '../store/tagging';

vi.mock('@webext-core/messaging', () => import('@/tests/doubles/messaging'));
const id = 'bkkjeefjfjcfdfifddmkdmcpmaakmelp';
vi.stubGlobal('chrome', { runtime: { id } });
beforeEach(() => void vi.stubGlobal('window', new EventTarget()));
// Files share their modules here: what is mocked for this one is loaded for it alone.
vi.resetModules();
afterAll(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const { say } = await import('@/tests/doubles/messaging');
const { answerPage } = await import('@/lib/page/answer-page');
const { listen } = await import('@/entrypoints/panel/events');

const background: SentBy = { id, url: `chrome-extension://${id}/background.js` };
/** Everybody else who may say something into a tab or to a page of ours. */
const STRANGERS: SentBy[] = [
  { ...background, id: 'another-extension' },
  { id, url: 'https://evil.example/', frameId: 0, tab: { id: 3, windowId: 1 } },
  { id, url: `chrome-extension://${id}/panel.html`, frameId: 9, tab: { id: 3, windowId: 1 } },
  { id, url: `chrome-extension://${id}/desk.html`, frameId: 0, tab: { id: 8, windowId: 1 } },
];
/** Tried with everything that has words of its own; what has none takes any record. */
const NEVER = [null, undefined, 5, 'all', true];

const QUOTE = '00000000-0000-4000-8000-000000000101';

/** Well made, and ill made where a call has words of its own. */
const PAGE_ROWS: { [C in keyof ToPage]: { good: Parameters<ToPage[C]>[0]; bad: unknown[] } } = {
  ping: { good: {}, bad: [] },
  open: { good: { token: QUOTE }, bad: [{}, { token: 5 }] },
  'frame-ready': { good: {}, bad: [] },
  yield: { good: {}, bad: [] },
  'students-work': { good: {}, bad: [] },
  'tag-now': { good: {}, bad: [] },
  capture: { good: {}, bad: [] },
  recapture: {
    good: { id: QUOTE, place: 1 },
    bad: [
      { id: QUOTE, place: '1' },
      { id: QUOTE, place: -1 },
      { id: 5, place: null },
    ],
  },
  reveal: { good: { id: QUOTE }, bad: [{}, { id: [QUOTE] }] },
  point: { good: { id: null }, bad: [{}, { id: 5 }] },
  'take-keyboard': { good: {}, bad: [] },
  field: {
    good: { act: { do: 'insert', text: 'On Thursday …' } },
    bad: [
      {},
      { act: null },
      { act: { do: 'insert' } },
      { act: { do: 'select', field: 'f', start: 1.5, end: 2 } },
      { act: { do: 'select', start: 1, end: 2 } },
    ],
  },
  close: { good: {}, bad: [] },
  collapse: { good: {}, bad: [] },
  move: { good: { side: 'left' }, bad: [{}, { side: 'top' }] },
  'quotes-changed': { good: {}, bad: [] },
  surface: { good: {}, bad: [] },
  report: { good: {}, bad: [] },
};

const field = { key: 'note', label: 'Feedback', text: 'Two students said why.', baseline: '' };
const selection = { text: 'because', length: 7, scope: { kind: 'page' } } as const;

const PANEL_ROWS: { [T in ToPanel['type']]: { good: Extract<ToPanel, { type: T }>; bad: object[] } } = {
  'page-ready': {
    good: { type: 'page-ready', document: GRADE_4_NOTE, canHighlight: true },
    bad: [{ document: null, canHighlight: true }, { document: GRADE_4_NOTE }, { document: {}, canHighlight: true }],
  },
  selection: {
    good: { type: 'selection', selection },
    bad: [{}, { selection: 'because' }, { selection: { text: 1 } }],
  },
  'tag-now': { good: { type: 'tag-now' }, bad: [] },
  'open-snippets': { good: { type: 'open-snippets', ids: [QUOTE] }, bad: [{}, { ids: QUOTE }, { ids: [5] }] },
  located: {
    good: { type: 'located', located: [{ id: QUOTE, state: 'found', order: 0 }] },
    bad: [{}, { located: [null] }, { located: [{ id: 5, state: 'found' }] }],
  },
  'snippets-changed': { good: { type: 'snippets-changed' }, bad: [] },
  'workspace-changed': { good: { type: 'workspace-changed' }, bad: [] },
  'visits-changed': { good: { type: 'visits-changed' }, bad: [] },
  'focus-stolen': { good: { type: 'focus-stolen' }, bad: [] },
  'word-pointed': { good: { type: 'word-pointed', id: 'def-wait-time' }, bad: [{}, { id: 5 }] },
  'field-text': {
    good: { type: 'field-text', fields: [field] },
    bad: [{}, { fields: [{ ...field, text: undefined }] }],
  },
  'update-ready': { good: { type: 'update-ready' }, bad: [] },
  'place-taken': { good: { type: 'place-taken', place: 'frame' }, bad: [{}, { place: 'everywhere' }] },
};

describe('a page script', () => {
  const CALLS = Object.keys(pageGuards) as (keyof ToPage)[];
  const answered: string[] = [];
  const answers = Object.fromEntries(
    CALLS.map((call) => [
      call,
      () => {
        answered.push(call);
        return { ok: true, value: undefined };
      },
    ]),
  ) as unknown as PageAnswers;
  const ask = (call: string, payload: unknown, sender = background, tab: number | null = 3) =>
    say('to-page', { address: { to: 'page', tab, instance: null }, from: null, call, payload }, sender);

  beforeEach(() => {
    answered.length = 0;
    answerPage(answers, () => 3);
  });

  it('has a row for every call of the contract', () =>
    expect(Object.keys(PAGE_ROWS).sort()).toEqual([...CALLS].sort()));

  it.each(CALLS)('answers %s to the background alone, well made, once each time', async (call) => {
    const { good, bad } = PAGE_ROWS[call];
    for (const stranger of STRANGERS) {
      expect(await ask(call, good, stranger)).toMatchObject({ ok: false, reason: 'refused' });
    }
    for (const payload of [...NEVER, ...bad]) {
      expect(await ask(call, payload)).toMatchObject({ ok: false, reason: 'bad-message' });
    }
    expect(await ask(call, good, background, 4)).toMatchObject({ ok: false, reason: 'no-receiver' });
    expect(answered).toEqual([]);
    await Promise.all(Array.from({ length: 500 }, () => ask(call, null)));
    expect(answered).toEqual([]);
    expect(await ask(call, good)).toMatchObject({ ok: true });
    expect(answered).toEqual([call]);
  });

  it.each(['__proto__', 'constructor', 'panel.tag', ''])('knows no %s', async (call) => {
    expect(await ask(call, {})).toMatchObject({ ok: false, reason: 'bad-message' });
  });
});

describe('a panel', () => {
  const EVENTS = Object.keys(PANEL_EVENTS) as ToPanel['type'][];
  const heard: PanelEvent[] = [];
  const taken: string[] = [];
  const tell = (call: string, event: unknown, sender = background) =>
    say('to-panel', { address: { to: 'panel', tab: 3, instance: null }, from: null, call, payload: event }, sender);

  beforeEach(() => {
    listen(
      () => ({ tab: 3, instance: null }),
      (place) => taken.push(place),
    ).subscribe((event) => heard.push(event));
    heard.length = 0;
    taken.length = 0;
  });

  it('has a row for every event of the contract', () =>
    expect(Object.keys(PANEL_ROWS).sort()).toEqual([...EVENTS].sort()));

  it.each(EVENTS)('hears %s from the background alone, well made', async (type) => {
    const { good, bad } = PANEL_ROWS[type];
    for (const stranger of STRANGERS) {
      expect(await tell(type, good, stranger)).toMatchObject({ ok: false, reason: 'refused' });
    }
    for (const event of [...NEVER, {}, { type: 'made-up' }, ...bad.map((rest) => ({ type, ...rest }))]) {
      expect(await tell(type, event)).toMatchObject({ ok: false, reason: 'bad-message' });
    }
    // Said under another name than its own.
    const other = type === 'tag-now' ? 'update-ready' : 'tag-now';
    expect(await tell(other, good)).toMatchObject({ ok: false, reason: 'bad-message' });
    expect([...heard, ...taken]).toEqual([]);
    expect(await tell(type, good)).toMatchObject({ ok: true });
    expect([...heard, ...taken]).toHaveLength(1);
  });

  it.each(['__proto__', 'constructor', 'updated', 'link', ''])('knows no %s', async (type) => {
    expect(await tell(type, { type })).toMatchObject({ ok: false, reason: 'bad-message' });
  });

  it('keeps the last word of a flood, for whoever listens later', async () => {
    const ear = listen(
      () => ({ tab: 3, instance: null }),
      () => undefined,
    );
    for (let turn = 0; turn < 2000; turn += 1) {
      await tell('selection', { type: 'selection', selection: { ...selection, length: turn } });
    }
    const late: PanelEvent[] = [];
    ear.subscribe((event) => late.push(event));
    expect(late).toEqual([{ type: 'selection', selection: { ...selection, length: 1999 } }]);
  });

  it('keeps no flood of chords for a panel that has not painted yet', async () => {
    const ear = listen(
      () => ({ tab: 3, instance: null }),
      () => undefined,
    );
    for (let turn = 0; turn < 2000; turn += 1) await tell('tag-now', { type: 'tag-now' });
    const late: PanelEvent[] = [];
    ear.subscribe((event) => late.push(event));
    expect(late).toEqual([{ type: 'tag-now' }]);
  });
});
