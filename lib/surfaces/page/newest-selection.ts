/**
 * What was selected last, in whatever tree. A text field keeps its selection, and in Chromium its focus, when words are selected elsewhere
 * after it; and some editors (Draft.js) take theirs away as soon as they lose the keyboard: while a panel of ours has it, what was
 * selected before still counts.
 */
import { isTextControl, textFieldOf } from '@/lib/quote/dom/field';
import { type Selected, selectedIn } from '@/lib/quote/dom/selected';
import { activeIn, isHere, selectedRange } from '@/lib/quote/dom/trees';
import { originOf, type TreeWatch } from './tree-watch';

/** `isOurs` tells the element of the page that our panel stands in. Answers what is selected now. */
export function newestSelection(
  page: Document,
  trees: TreeWatch,
  isOurs: (element: Element) => boolean,
): () => Selected | null {
  let newest: Selected | null = null;
  const away = (): boolean => !page.hasFocus() || (page.activeElement !== null && isOurs(page.activeElement));
  const rangeIn = (node: Node): Range | null => selectedRange(node.ownerDocument ?? (node as Document), trees.known);

  trees.hear(['selectionchange', 'select', 'focusin', 'pointerdown'], (event) => {
    const at = originOf(event);
    const range = at && event.type === 'selectionchange' ? rangeIn(at) : null;
    if (isTextControl(at)) newest = { control: at };
    else if (range) newest = { range };
    else if (!at || !newest || away()) return;
    else if ('range' in newest ? !rangeIn(newest.range.startContainer) : textFieldOf(at)) newest = null;
  });

  return () => {
    const focused = activeIn(page);
    if (newest && 'control' in newest) {
      if (isHere(newest.control) && (newest.control === focused || !isTextControl(focused))) return newest;
    } else if (newest && isHere(newest.range.startContainer)) {
      const range = rangeIn(newest.range.startContainer) ?? (away() ? newest.range : null);
      if (range && !range.collapsed) return { range };
    }
    return selectedIn(page, trees.look());
  };
}
