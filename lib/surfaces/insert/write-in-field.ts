import type { Receipt } from '@/lib/messages/field';
import type { SurfaceReason } from '@/lib/outcome/surface-reasons';
import { type Field, isTextControl } from '@/lib/quote/dom/field';
import { focusOn, isHere } from '@/lib/quote/dom/trees';
import type { Step } from '../ladder/ladder';
import { readField } from '../page/field-text';
import { settleCaret } from './caret';
import { isInserted } from './read-back';
import { WAYS, type Way, waysFor } from './ways';

/** Editors that keep a model of their own draw it a moment later; so long we wait for the first change, in ms. */
const DRAWN_MS = 150;
/** The same where somebody took the event: they will do something. */
const TAKEN_MS = 1200;
/** A change is over when nothing more came for so long, in ms: hosts format, and some take words out again. */
const QUIET_MS = 40;
/** Editors hear of a caret that was moved by an event that comes later; Slate looks at most ten times a second. */
const HEARD_MS = 130;

export interface Written {
  receipt: Receipt;
  via: Way | null;
  why: SurfaceReason | null;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Whether somebody is in the middle of a character in this field. */
export type IsComposing = (field: Field) => boolean;

/**
 * Writes words where the caret of a field is, as its writer would, so that the host notices and can undo it: tries, waits, reads back,
 * and only then tries the next way. Never twice into the same text, never over a selection, never while a character is composed.
 * `applied` only when the text that was read back is the one before with the words at the caret.
 */
export async function writeInField(
  field: Field,
  given: string,
  isComposing: IsComposing = () => false,
  ways: readonly Way[] = waysFor(field),
): Promise<Written> {
  if (isComposing(field)) return { receipt: 'shown', via: null, why: 'composing' };
  if (isReadOnly(field)) return { receipt: 'shown', via: null, why: 'read-only' };
  // A line cannot break in an input; browsers would drop the break and with it the space between two words.
  const words = field.localName === 'input' ? given.replace(/\s*\n\s*/g, ' ') : given;
  // Moodle and Brightspace take a field's words when it loses the focus, and only if it had it (measured).
  const hadFocus = field.ownerDocument.hasFocus() && field.matches(':focus,:focus-within');
  focusOn(field);
  const moved = settleCaret(field).moved;
  await pause(isTextControl(field) ? 0 : moved || !hadFocus ? HEARD_MS : 0);
  const { around } = settleCaret(field);
  const before = readField(field, Number.POSITIVE_INFINITY);
  const read = (): string => readField(field, Number.POSITIVE_INFINITY);

  const give = async (way: Way): Promise<Step<void>> => {
    if (isComposing(field)) return { state: 'refused', reason: 'composing' };
    const { tried, taken } = WAYS[way](field, words);
    if (!tried) return { state: 'untouched', reason: 'read-only' };
    const changed = await changes(read, before, taken ? TAKEN_MS : DRAWN_MS);
    if (!isHere(field)) return { state: 'uncertain', reason: 'stale' };
    if (isInserted(read(), around, words)) return { state: 'done', value: undefined };
    return changed || taken
      ? { state: 'uncertain', reason: 'unverified' }
      : { state: 'untouched', reason: 'read-only' };
  };
  // Each field anew: another editor of the same page may take what the last one did not.
  let why: SurfaceReason = 'read-only';
  for (const via of ways) {
    const step = await give(via);
    if (step.state === 'done') return { receipt: 'applied', via, why: null };
    why = step.reason;
    if (step.state === 'uncertain') return { receipt: 'unverified', via, why };
    if (step.state === 'refused') break;
  }
  return { receipt: 'shown', via: null, why };
}

/** Waits until a text changed and came to rest, at most so long for the first change. Answers whether it is another one. */
async function changes(read: () => string, before: string, most: number): Promise<boolean> {
  const end = performance.now() + most;
  let last = before;
  while (last === before && performance.now() < end) {
    await pause(10);
    last = read();
  }
  if (last === before) return false;
  for (let turn = 0; turn < 10; turn += 1) {
    await pause(QUIET_MS);
    const now = read();
    if (now === last) break;
    last = now;
  }
  return last !== before;
}

function isReadOnly(field: Field): boolean {
  if (isTextControl(field)) return field.readOnly || field.disabled;
  return !field.isContentEditable || field.getAttribute('aria-readonly') === 'true';
}
