/** Where in a field the next words would go, and making sure that they replace none. */
import { type Field, isTextControl } from '@/lib/quote/dom/field';
import { TextIndex } from '@/lib/quote/dom/text-index';
import type { Around } from './read-back';

/**
 * Puts the caret where our words shall stand: behind what is selected (nothing selected is ever replaced), where it is, or at the end of
 * a field that has none. Answers what stands left and right of it, and whether it had to be moved. The field has the focus.
 */
export function settleCaret(field: Field): { around: Around; moved: boolean } {
  if (isTextControl(field)) {
    const at = field.selectionEnd ?? field.value.length;
    const moved = field.selectionStart !== at;
    if (moved) field.setSelectionRange(at, at);
    return { around: { left: field.value.slice(0, at), right: field.value.slice(at) }, moved };
  }
  const selection = selectionOf(field);
  const here = selection?.rangeCount && field.contains(selection.focusNode);
  const moved = !here || !selection.isCollapsed;
  if (!here) selection?.selectAllChildren(field);
  if (moved) selection?.collapseToEnd();
  return { around: aroundCaret(field), moved };
}

/** What stands left and right of the caret of a rich text field. */
function aroundCaret(field: HTMLElement): Around {
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
function selectionOf(field: Node): Selection | null {
  const root = field.getRootNode() as (Document | ShadowRoot) & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? field.ownerDocument?.getSelection() ?? null;
}
