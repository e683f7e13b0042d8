/**
 * The ways by which words can be given to a field so that its host's own program takes them: none works everywhere, and none tells
 * whether it worked (`lib/surfaces/insert/write-in-field.ts` reads back).
 */
import { type Field, isTextControl, type TextControl } from '@/lib/quote/dom/field';
import { selectionOf } from '@/lib/quote/dom/trees';

export type Way = 'execCommand' | 'paste' | 'beforeinput' | 'setRangeText';

/** Gives the words; answers whether it could be tried at all, and whether somebody took the event for their own. */
type Give = (field: Field, words: string) => { tried: boolean; taken: boolean };

/** The constructors of the document that the field stands in: some editors take no event of another one's. */
const realmOf = (field: Field): typeof globalThis =>
  (field.ownerDocument.defaultView ?? globalThis) as unknown as typeof globalThis;

/** As if typed. Deprecated in name only: it is what browsers offer for writing with an undo. */
function byCommand(field: Field, words: string): ReturnType<Give> {
  const { InputEvent } = realmOf(field);
  // TinyMCE makes its undo levels at this event alone (measured on 5 to 8); other editors pass over it.
  const mark = (): boolean =>
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
  const rich = !isTextControl(field);
  if (rich) mark();
  field.ownerDocument.execCommand('insertText', false, words);
  if (rich) mark();
  return { tried: true, taken: false };
}

/** Firefox keeps what an extension puts on a clipboard from the page: there the page's own constructors have to make it. */
interface Firefox {
  wrappedJSObject?: typeof globalThis;
  cloneInto?<Init>(init: Init, into: unknown, options: { wrapReflectors: true }): Init;
}

function byPaste(field: Field, words: string): ReturnType<Give> {
  const realm = realmOf(field);
  const { ClipboardEvent, DataTransfer } = (realm as Firefox).wrappedJSObject ?? realm;
  const init = { bubbles: true, cancelable: true, composed: true, clipboardData: new DataTransfer() };
  const paste = new ClipboardEvent(
    'paste',
    (globalThis as Firefox).cloneInto?.(init, realm, { wrapReflectors: true }) ?? init,
  );
  // Only now: Firefox has dropped what was given, and an editor would then paste nothing over what is there.
  const data = paste.clipboardData;
  data?.setData('text/plain', words);
  if (data?.getData('text/plain') !== words) return { tried: false, taken: false };
  return { tried: true, taken: !targetOf(field).dispatchEvent(paste) };
}

function byBeforeInput(field: Field, words: string): ReturnType<Give> {
  const { InputEvent } = realmOf(field);
  const typed = new InputEvent('beforeinput', {
    bubbles: true,
    cancelable: true,
    composed: true,
    inputType: 'insertText',
    data: words,
  });
  return { tried: true, taken: !targetOf(field).dispatchEvent(typed) };
}

/** Without an undo, and so the last one. */
function byRangeText(field: Field, words: string): ReturnType<Give> {
  const control = field as TextControl;
  const { InputEvent, Event } = realmOf(field);
  const at = control.selectionEnd ?? control.value.length;
  control.setRangeText(words, at, at, 'end');
  control.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: words }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
  return { tried: true, taken: false };
}

export const WAYS: Record<Way, Give> = {
  execCommand: byCommand,
  paste: byPaste,
  beforeinput: byBeforeInput,
  setRangeText: byRangeText,
};

/** Where the caret is: editors look at the block that an event came from. */
function targetOf(field: Field): EventTarget {
  const node = selectionOf(field)?.focusNode ?? null;
  const element = node?.nodeType === Node.ELEMENT_NODE ? (node as Element) : node?.parentElement;
  return element && field.contains(element) ? element : field;
}

/**
 * In which order the ways are tried in a field. Every editor that keeps a model of its own takes a paste into the model, as one step of
 * its undo (measured on the eleven of `tests/doubles/editors`). Typing comes last: Slate and Draft.js then show words that their model
 * does not have, and CKEditor 4 and Trix keep no undo of them; a field without an editor takes nothing else.
 */
export const waysFor = (field: Field): readonly Way[] =>
  isTextControl(field) ? ['execCommand', 'setRangeText'] : ['paste', 'beforeinput', 'execCommand'];
