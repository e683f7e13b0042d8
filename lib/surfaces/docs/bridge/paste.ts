/**
 * Puts words at the caret by one paste into the hidden frame: one undo step for the person. Tried once, then read back; whether the event
 * was taken says nothing.
 */
import { type TextFrame, textFrame } from '../text-frame';
import { type DocsWindow, type Read, readPage } from './annotated';
import { asRead, toPaste } from './as-pasted';
import { type Expected, type Pasted, type Told, told, untold } from './protocol';

/** So long the words may take to appear, in ms, and how often we look. They take about 40. */
const APPEAR_MS = 1500;
const LOOK_EVERY_MS = 50;

interface Place {
  before: string;
  at: number;
  text: string;
}

/** `age`: how long the bridge stands, in ms. */
export async function pasteAtCaret(
  page: DocsWindow,
  age: () => number,
  { text, expect }: { text: string; expect: Expected },
): Promise<Told<Pasted>> {
  if (text.trim() === '') return untold('read-only');
  const read = await readPage(page, age());
  if (!read.ok) return read;
  const now = read.value;
  if (now.ranges === null || now.ranges.length === 0) return untold('not-ready');
  if (now.ranges.length > 1) return untold('multi-range');
  if (!isAsExpected(now, expect)) return untold('stale');
  const frame = textFrame(page.document);
  const event = frame && pasteEvent(frame, toPaste(text));
  if (!frame || !event) return untold('not-ready');
  // Nothing may wait from here to the dispatch: a key in between would write into what we select.
  if (expect.end > expect.start && !collapses(now, expect)) return untold('would-replace');
  frame.editable.dispatchEvent(event);
  // Selecting takes the keyboard from the frame's inside: the next key belongs where the words stand.
  frame.editable.focus();
  return told(await readBack(page, age, { before: now.text, at: expect.end, text: asRead(text) }));
}

function isAsExpected({ text, ranges }: Read, { length, start, end, before, after }: Expected): boolean {
  const range = ranges?.[0];
  return (
    text.length === length &&
    range?.start === start &&
    range.end === end &&
    text.startsWith(before, start - before.length) &&
    text.startsWith(after, end)
  );
}

/** Puts the caret behind the selected words; gives the selection back when the page does not say that it stands there. */
function collapses(now: Read, { start, end }: Expected): boolean {
  const caret = now.select(end, end);
  if (caret?.start === end && caret.end === end) return true;
  now.select(start, end);
  return false;
}

/** A paste with these words and nothing else; null where the browser does not let us make one. */
function pasteEvent({ realm }: TextFrame, words: string): ClipboardEvent | null {
  const data = new realm.DataTransfer();
  data.setData('text/plain', words);
  const event = new realm.ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data });
  // Firefox has dropped the data of its constructor (bug 2027025).
  if (event.clipboardData?.getData('text/plain') !== words) event.clipboardData?.setData('text/plain', words);
  return event.clipboardData?.getData('text/plain') === words ? event : null;
}

async function readBack(page: DocsWindow, age: () => number, place: Place): Promise<Pasted> {
  const until = page.performance.now() + APPEAR_MS;
  let seen: Pasted = 'unverified';
  while (page.performance.now() < until) {
    await new Promise((resolve) => page.setTimeout(resolve, LOOK_EVERY_MS));
    const now = await readPage(page, age());
    if (!now.ok) continue;
    const is = now.value.text;
    if (is === place.before) continue;
    if (standsIn(is, place)) return 'applied';
    seen = isLonger(is, place) ? 'mismatch' : 'unverified';
  }
  return seen;
}

/** Units on both sides by which the place is known again when others write elsewhere in the meantime. */
const AROUND = 32;

function standsIn(is: string, { before, at, text }: Place): boolean {
  const wanted = before.slice(0, at) + text + before.slice(at);
  if (is === wanted) return true;
  const around = before.slice(Math.max(0, at - AROUND), at) + text + before.slice(at, at + AROUND);
  return is.includes(around) && !before.includes(around);
}

/** Something of about our length came in, and it is not our words. */
const isLonger = (is: string, { before, text }: Place): boolean =>
  Math.abs(is.length - before.length - text.length) <= text.length / 10;
