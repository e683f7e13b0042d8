/**
 * What was selected last, in whatever tree. A text field keeps its selection, and in Chromium its focus, when words are selected elsewhere
 * after it; and some editors (Draft.js) take theirs away as soon as they lose the keyboard: while a panel of ours has it, what was
 * selected before still counts.
 */
import { isTextControl, textFieldOf } from '@/lib/quote/dom/field';
import { isControlSelected, nodeOf, type Selected, selectedIn } from '@/lib/quote/dom/selected';
import { activeIn, isHere, selectedRange, type Tree } from '@/lib/quote/dom/trees';
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
    // A shadow root that came since we looked: what is selected in it would be taken for its host.
    if (at && !trees.known.includes(at.getRootNode() as Tree)) trees.look();
    const selected = isTextControl(at) ? at : at && event.type === 'selectionchange' && rangeIn(at);
    if (selected) newest = selected;
    else if (at && newest && !away()) {
      const left = isControlSelected(newest) ? textFieldOf(at) : !rangeIn(nodeOf(newest));
      if (left) newest = null;
    }
  });

  return () => {
    const focused = activeIn(page);
    if (newest && isHere(nodeOf(newest))) {
      if (isControlSelected(newest)) {
        if (newest === focused || !isTextControl(focused)) return newest;
      } else {
        const range = rangeIn(nodeOf(newest)) ?? (away() ? newest : null);
        if (range?.collapsed === false) return range;
      }
    }
    return selectedIn(page, trees.look());
  };
}
