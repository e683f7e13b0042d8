/** Whom the background asks, and whom the panel hears, where a document stands in a frame of the page. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { ToPanel } from '@/lib/messages/to-panel';
import { done, failed } from '@/lib/outcome/outcome';
import { dropFramed, framedIn, noteFramed, placeFramed } from '@/lib/session/framed';
import { keepInMemory } from '@/tests/doubles/keep-in-memory';

const TAB = 3;
const HERS = 7;
const around = vi.hoisted(() => ({
  address: 'https://school.example/plans',
  asked: [] as string[],
  gone: false,
  busy: false,
  pinged: (): void => undefined,
  keep: null as never,
}));
vi.mock('@/lib/browser/keep', () => ({
  get sessionKeep() {
    return around.keep;
  },
  get localKeep() {
    return around.keep;
  },
}));
vi.mock('@/lib/browser/tabs', () => ({ addressOf: async () => around.address }));
vi.mock('@/lib/browser/inject', () => ({ injectFramed: async () => failed('no-access') }));
vi.mock('@/lib/messages/calls', () => ({
  askPage: async (_: number, call: string, __: unknown, ___: unknown, frame = 0) => {
    around.asked.push(`${call} ${frame}`);
    if (call === 'ping' && frame === 0) {
      around.pinged();
      if (around.busy) return failed('timeout');
    }
    return around.gone && frame === HERS ? failed('no-receiver') : done({});
  },
  tellPanels: async () => true,
}));
vi.resetModules();
const { askSurface, framedAnswers, isHeldBack, mayFrameSpeak, wakeFramed } = await import(
  '@/entrypoints/background/framed'
);

const from = (frame: number) => ({ tab: TAB, frame, window: 1, url: '', instance: null });
const held = (event: ToPanel, frame: number) => isHeldBack(event, from(frame));
const SOME = { type: 'selection', selection: { text: 'why', length: 3, scope: { kind: 'page' } } } as const;
const NONE = { type: 'selection', selection: null } as const;
const READY = { type: 'page-ready', canHighlight: true, document: {} as never } as const;

beforeEach(async () => {
  around.keep = keepInMemory() as never;
  around.asked = [];
  around.gone = false;
  around.busy = false;
  around.pinged = () => undefined;
  around.address = 'https://school.example/plans';
  await placeFramed(around.keep, TAB, HERS);
});

it('asks the frame for what is the document’s, and for words where they were selected and where the person writes', async () => {
  await askSurface(TAB, 'ping', {});
  await noteFramed(around.keep, TAB, { hand: 0 });
  await askSurface(TAB, 'field', { act: { do: 'watch' } });
  await askSurface(TAB, 'capture', {});
  await dropFramed(around.keep, TAB, HERS);
  await askSurface(TAB, 'reveal', { id: 'x' });
  expect(around.asked).toEqual([`ping ${HERS}`, 'ping 0', 'field 0', `capture ${HERS}`, 'reveal 0']);
});

it('puts words where the person went, however soon they press, never where they were', async () => {
  // Both messages come at once, as when the first had to wake the background.
  void framedAnswers['page.hand']({}, from(0));
  await askSurface(TAB, 'field', { act: { do: 'insert', text: 'why' } });
  expect(around.asked.at(-1)).toBe('field 0');
  void framedAnswers['page.hand']({}, from(HERS));
  await askSurface(TAB, 'field', { act: { do: 'insert', text: 'why' } });
  expect(around.asked.at(-1)).toBe(`field ${HERS}`);
  // A page that was busy tells of the click when it answers again.
  around.pinged = () => void framedAnswers['page.hand']({}, from(0));
  await askSurface(TAB, 'field', { act: { do: 'insert', text: 'why' } });
  expect(around.asked.at(-1)).toBe('field 0');
});

it('puts words nowhere while the page is too busy to say where the person is', async () => {
  around.busy = true;
  const put = await askSurface(TAB, 'field', { act: { do: 'insert', text: 'why' } });
  expect(put).toMatchObject({ ok: false, reason: 'timeout' });
  expect(around.asked).toEqual(['ping 0']);
});

it('takes the words that were selected last for a quote, however soon the tag follows', async () => {
  void held(SOME, 0);
  await askSurface(TAB, 'capture', {});
  expect(around.asked.at(-1)).toBe('capture 0');
});

it('asks the page when the document went without a word, and forgets it', async () => {
  around.gone = true;
  await askSurface(TAB, 'ping', {});
  expect(around.asked).toEqual([`ping ${HERS}`, 'ping 0']);
  expect(await framedIn(around.keep, TAB)).toBeNull();
});

it('holds back what the page says of itself, not what is selected in it', async () => {
  expect(await held({ type: 'located', located: [] }, 0)).toBe(true);
  expect(await held(NONE, 0)).toBe(true);
  expect(await held(SOME, HERS)).toBe(false);
  expect(await held(SOME, 0)).toBe(false);
  // The caret in the document is no news while words of the page are selected.
  expect(await held(NONE, HERS)).toBe(true);
  around.asked = [];
  expect(await held(NONE, 0)).toBe(true);
  expect(around.asked).toEqual([`report ${HERS}`]);
  expect(await held(NONE, HERS)).toBe(false);
});

it('lets the page speak for itself again when its document does not answer', async () => {
  expect(await held(READY, 0)).toBe(true);
  around.gone = true;
  expect(await held(READY, 0)).toBe(false);
  expect(await framedIn(around.keep, TAB)).toBeNull();
});

it('looks what is selected in the document before the panel hears of the chord', async () => {
  expect(await held({ type: 'tag-now' }, 0)).toBe(false);
  expect(around.asked).toEqual([`tag-now ${HERS}`]);
});

it('neither hears nor wakes a document where students’ work is shown and nobody opened us', async () => {
  expect(await mayFrameSpeak(from(HERS))).toBe(true);
  expect(await mayFrameSpeak(from(8))).toBe(false);
  around.address = 'https://classroom.google.com/g/tg/NDk5MTc/NTA1#u=7';
  expect(await mayFrameSpeak(from(HERS))).toBe(false);
  expect(await wakeFramed(TAB)).toBeNull();
  expect(around.asked).toEqual([]);
});
