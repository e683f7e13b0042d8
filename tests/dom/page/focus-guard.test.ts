/** A page that takes the keyboard from the panel, as the guard in the page sees it; the real thieves are in tests/e2e. */
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { type FocusGuard, guardFocus } from '@/lib/page/focus-guard';
import { Lifetime } from '@/lib/page/lifetime';

let life: Lifetime;
let guard: FocusGuard;
let thefts: number;
let shown: boolean;
let host: HTMLTextAreaElement;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  // Chromium: the document that holds the panel's frame has the focus while the frame has it.
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  life = new Lifetime();
  thefts = 0;
  shown = true;
  guard = guardFocus(
    life,
    () => shown,
    () => {
      thefts += 1;
    },
  );
  host = document.createElement('textarea');
  document.body.append(host);
});
afterEach(() => {
  life.end();
  host.remove();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const leaves = (): boolean => window.dispatchEvent(new FocusEvent('blur'));
const comesBack = (): boolean => window.dispatchEvent(new FocusEvent('focus'));
/** Whether a key that is pressed in the page's own field is kept from it. */
const isKept = (key: string): boolean =>
  !host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

it('says so at once when a page takes the keyboard that the panel has, and keeps every further key from it', () => {
  leaves();
  vi.advanceTimersByTime(5000);
  expect(thefts).toBe(0);
  comesBack();
  expect(thefts).toBe(1);
  expect(['a', '3', 'Enter', 'Backspace'].map(isKept)).toEqual([true, true, true, true]);
});

it('says so at once in Firefox too, which calls the document unfocused at this moment', () => {
  vi.mocked(document.hasFocus).mockReturnValue(false);
  leaves();
  comesBack();
  expect([thefts, isKept('a')]).toEqual([1, true]);
});

it('takes a return after more than a moment, in a document that was left, for the person’s own', () => {
  vi.mocked(document.hasFocus).mockReturnValue(false);
  leaves();
  vi.advanceTimersByTime(151);
  comesBack();
  expect([thefts, isKept('a')]).toEqual([0, false]);
});

it('gives the keys back after two seconds, and at once to who clicks into the page', () => {
  leaves();
  comesBack();
  expect(isKept('a')).toBe(true);
  vi.advanceTimersByTime(2001);
  expect(isKept('a')).toBe(false);
  leaves();
  comesBack();
  expect(isKept('a')).toBe(true);
  host.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  expect(isKept('a')).toBe(false);
});

it('leaves the way open to keys that write nothing: Tab, Escape, arrows', () => {
  leaves();
  comesBack();
  expect(['Tab', 'Escape', 'ArrowLeft'].map(isKept)).toEqual([false, false, false]);
});

it.each([
  ['the person clicked into the page', () => void window.dispatchEvent(new PointerEvent('pointerdown'))],
  ['it was our own doing', () => guard.expect()],
])('is calm when %s', (_, explain) => {
  leaves();
  vi.advanceTimersByTime(1000);
  explain();
  comesBack();
  expect(thefts).toBe(0);
  expect(isKept('a')).toBe(false);
});

/** An editor that writes in a small frame of its own, as Google Docs does. */
function editorFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  return frame;
}

it('keeps the keys also from an editor that takes them into a frame of its own', () => {
  const frame = editorFrame();
  leaves();
  comesBack();
  vi.spyOn(document, 'activeElement', 'get').mockReturnValue(frame);
  leaves();
  const press = new KeyboardEvent('keydown', { key: 'a', bubbles: true, cancelable: true });
  expect(thefts).toBe(1);
  expect(frame.contentDocument?.body.dispatchEvent(press)).toBe(false);
});

it('is calm when the keyboard comes back from such a frame: the panel never had it', () => {
  vi.spyOn(document, 'activeElement', 'get').mockReturnValue(editorFrame());
  leaves();
  vi.advanceTimersByTime(50);
  comesBack();
  expect([thefts, isKept('a')]).toEqual([0, false]);
});

it('is calm where no panel is', () => {
  shown = false;
  leaves();
  comesBack();
  expect([thefts, isKept('a')]).toEqual([0, false]);
});

it('is still after the script has ended', () => {
  life.end();
  leaves();
  comesBack();
  expect([thefts, isKept('a')]).toEqual([0, false]);
});
