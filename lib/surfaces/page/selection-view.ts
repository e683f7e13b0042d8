import { scopeOf } from '@/lib/quote/dom/capture';
import { isTextControl, textFieldOf } from '@/lib/quote/dom/field';
import type { ReadOptions } from '@/lib/quote/dom/read-nodes';
import type { Selected } from '@/lib/quote/dom/selected';
import { offsetOf } from '@/lib/quote/dom/trees';
import type { SelectionNow } from '../surface';

/** How much of a long selection is shown, in UTF-16 units. */
const SHOWN = 400;

/** A selection as people see it: cheap, because it is asked at every change (the full description waits for the tag). */
export function viewOf(selected: Selected | null, options: ReadOptions): SelectionNow | null {
  if (!selected) return null;
  const text = wordsOf(selected);
  if (text.trim() === '') return null;
  const at = 'range' in selected ? selected.range : selected.control;
  const node = 'range' in selected ? selected.range.startContainer : selected.control;
  const { x, y } = offsetOf(node);
  const end = [...at.getClientRects()].at(-1) ?? at.getBoundingClientRect();
  return {
    at: new DOMRect(end.x + x, end.y + y, end.width, end.height),
    view: {
      text: text.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, ''),
      length: text.length,
      scope: scopeOf(isTextControl(node) ? node : textFieldOf(node), options),
    },
  };
}

function wordsOf(selected: Selected): string {
  if ('control' in selected) {
    const { value, selectionStart, selectionEnd } = selected.control;
    return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
  }
  const { range } = selected;
  // The browser's own words have the breaks between blocks. It has none of a selection that was taken away, or stands in a shadow root.
  const said = range.startContainer.ownerDocument?.getSelection()?.toString() ?? '';
  return said.trim() === '' ? range.toString() : said;
}
