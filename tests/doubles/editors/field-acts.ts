/** What a person does in a field, whatever keeps its text: for tests that drive editors in the page's own world. */

import { until } from './editor-double';

type Control = HTMLTextAreaElement | HTMLInputElement;

export const isControl = (field: HTMLElement): field is Control =>
  field.localName === 'textarea' || field.localName === 'input';

/**
 * The field, once it has the keyboard. A frame that is not laid out yet takes none (Firefox, busy machine): people see that there is no caret,
 * and click again. As a click does: a frame has the keyboard before what is in it.
 */
export const keyboardIn = (field: () => HTMLElement): Promise<HTMLElement> =>
  until(() => {
    const wanted = field();
    wanted.ownerDocument.defaultView?.focus();
    wanted.focus();
    return (wanted.getRootNode() as Document).activeElement === wanted && wanted.ownerDocument.hasFocus() && wanted;
  });

/**
 * No hand is as fast: an editor that draws only now what was selected before, or its getting the keyboard, would put that in the place of
 * a new caret or selection (Slate; Tiptap, 20 ms after it has the keyboard; busy machine).
 */
export const untilHeard = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Selects words that stand in one text node; the field has the keyboard. */
export function selectWords(field: HTMLElement, words: string): void {
  if (isControl(field)) {
    const at = field.value.indexOf(words);
    if (at < 0) throw new Error(`not in the field: ${words}`);
    field.setSelectionRange(at, at + words.length);
    return;
  }
  const { node, at } = placeOf(field, words);
  field.ownerDocument.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
}

export function showsWords(field: HTMLElement, words: string): boolean {
  if (isControl(field)) return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0) === words;
  const { node, at } = placeOf(field, words);
  const range = field.ownerDocument.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + words.length);
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

export function compose(field: HTMLElement, on: boolean): void {
  const Realm = (field.ownerDocument.defaultView ?? window) as unknown as typeof globalThis;
  field.dispatchEvent(new Realm.CompositionEvent(on ? 'compositionstart' : 'compositionend', { bubbles: true }));
}

export function lock(field: HTMLElement): void {
  if (isControl(field)) field.readOnly = true;
  else field.contentEditable = 'false';
}

function placeOf(field: HTMLElement, words: string): { node: Text; at: number } {
  const walker = field.ownerDocument.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.replaceAll('\u00a0', ' ').indexOf(words);
    if (at >= 0) return { node: node as Text, at };
  }
  throw new Error(`not in the field: ${words}`);
}
