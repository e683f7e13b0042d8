import { isTextControl, type TextControl } from './field';
import { activeIn, selectedRange, type Tree } from './trees';

/** What somebody selected: in a textarea or input, or as a range of the nodes of some tree. */
export type Selected = TextControl | Range;

export const isControlSelected = (selected: Selected): selected is TextControl =>
  isTextControl(selected as TextControl);

/** The node that something was selected in, or begins in. */
export const nodeOf = (selected: Selected): Node => (isControlSelected(selected) ? selected : selected.startContainer);

/** What is selected now: in the text field that has the keyboard, else in the first document that has something. */
export function selectedIn(page: Document, trees: readonly Tree[]): Selected | null {
  const focused = activeIn(page);
  if (isTextControl(focused) && focused.selectionStart !== focused.selectionEnd) return focused;
  for (const tree of trees) {
    const range = 'host' in tree ? null : selectedRange(tree, trees);
    if (range) return range;
  }
  return null;
}
