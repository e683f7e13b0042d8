/** Where in a field the next words would go, and making sure that they replace none. */
import { type Field, isTextControl } from '@/lib/quote/dom/field';
import { TextIndex } from '@/lib/quote/dom/text-index';
import type { Around } from './read-back';

/**
 * Puts the caret where our words shall stand: behind what is selected (nothing selected is ever replaced), where it is, or at the end of
 * a field that has none. Answers what stands left and right of it. The field has the focus.
 */
export function settleCaret(field: Field): Around {
  if (isTextControl(field)) {
    const at = field.selectionEnd ?? field.value.length;
    if (field.selectionStart !== at) field.setSelectionRange(at, at);
    return { left: field.value.slice(0, at), right: field.value.slice(at) };
  }
  const selection = selectionOf(field);
  if (selection?.rangeCount && field.contains(selection.focusNode)) {
    if (!selection.isCollapsed) selection.collapseToEnd();
  } else {
    selection?.selectAllChildren(field);
    selection?.collapseToEnd();
  }
  return aroundCaret(field);
}

/** What stands left and right of the caret of a rich text field. */
export function aroundCaret(field: HTMLElement): Around {
  const { text, ...index } = indexOf(field);
  const selection = selectionOf(field);
  if (!selection?.rangeCount) return { left: text, right: '' };
  const { endContainer, endOffset } = selection.getRangeAt(0);
  const at = index.unitsBefore(endContainer, endOffset);
  return { left: text.slice(0, at), right: text.slice(at) };
}

function indexOf(field: HTMLElement): { text: string; unitsBefore(node: Node, offset: number): number } {
  const index = new TextIndex(field);
  return {
    text: index.text,
    unitsBefore(node, offset) {
      const before = field.ownerDocument.createRange();
      before.setStart(field, 0);
      before.setEnd(node, offset);
      return index.offsetsOf(before)?.end ?? 0;
    },
  };
}

/** The selection of the tree that a field stands in; Chromium keeps one for each shadow root. */
export function selectionOf(field: Node): Selection | null {
  const root = field.getRootNode() as (Document | ShadowRoot) & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? field.ownerDocument?.getSelection() ?? null;
}
