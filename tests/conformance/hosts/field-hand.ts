/** The hand for a field that the browser itself keeps: what a person does in a textarea or in rich text, and reads there. */
import { compose, isControl, lock, selectWords, showsWords } from '../../doubles/editors/field-acts.ts';
import type { Hand } from './host-row.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** `find` is asked each time: hosts make their fields anew. */
export function fieldHand(find: () => HTMLElement | null | undefined, save: Hand['save']): Hand {
  const field = (): HTMLElement => {
    const found = find();
    if (!found) throw new Error('the field is not there');
    return found;
  };
  const selection = (at: HTMLElement): Selection => {
    const now = at.ownerDocument.getSelection();
    if (!now) throw new Error('no selection in this document');
    return now;
  };
  const focused = (): HTMLElement => {
    const at = field();
    at.ownerDocument.defaultView?.focus();
    at.focus();
    return at;
  };
  return {
    async put(text) {
      const at = focused();
      if (isControl(at)) at.select();
      else selection(at).selectAllChildren(at);
      // As if typed: programs that keep their own copy of the text hear of it.
      at.ownerDocument.execCommand('insertText', false, isControl(at) ? text : text.replaceAll('\n', ' '));
      await pause(20);
    },
    caret() {
      const at = focused();
      if (isControl(at)) at.setSelectionRange(at.value.length, at.value.length);
      else {
        selection(at).selectAllChildren(at);
        selection(at).collapseToEnd();
      }
    },
    select: (words) => selectWords(focused(), words),
    text: () => textOf(field()),
    save,
    undo: () => void focused().ownerDocument.execCommand('undo'),
    shows: (words) => showsWords(field(), words),
    compose: (on) => compose(field(), on),
    lock: () => lock(field()),
  };
}

const textOf = (field: HTMLElement): string =>
  (isControl(field) ? field.value : field.innerText).replaceAll('\u00a0', ' ').trim();
