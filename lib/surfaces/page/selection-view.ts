import { scopeOf } from '@/lib/quote/dom/capture';
import { textFieldOf } from '@/lib/quote/dom/field';
import type { ReadOptions } from '@/lib/quote/dom/read-nodes';
import { isControlSelected, nodeOf, type Selected } from '@/lib/quote/dom/selected';
import { offsetOf } from '@/lib/quote/dom/trees';
import type { SelectionNow } from '../surface';

/** How much of a long selection is shown, in UTF-16 units. */
const SHOWN = 400;

/** A selection as people see it: cheap, because it is asked at every change (the full description waits for the tag). */
export function viewOf(selected: Selected | null, options: ReadOptions): SelectionNow | null {
  const text = selected ? wordsOf(selected) : '';
  if (!selected || text.trim() === '') return null;
  const node = nodeOf(selected);
  const { x, y } = offsetOf(node);
  const end = [...selected.getClientRects()].at(-1) ?? selected.getBoundingClientRect();
  return {
    at: new DOMRect(end.x + x, end.y + y, end.width, end.height),
    view: {
      text: text.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, ''),
      length: text.length,
      scope: scopeOf(isControlSelected(selected) ? selected : textFieldOf(node), options),
    },
  };
}

function wordsOf(selected: Selected): string {
  if (isControlSelected(selected)) {
    const { value, selectionStart, selectionEnd } = selected;
    return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
  }
  // The browser's own words have the breaks between blocks. It has none of a selection that was taken away, or stands in a shadow root.
  const said = `${nodeOf(selected).ownerDocument?.getSelection() ?? ''}`;
  return said.trim() === '' ? `${selected}` : said;
}
