import { editingHostOf, type Field, fieldKey, isTextControl, labelOf } from '@/lib/quote/dom/field';
import type { FieldNames } from '@/lib/quote/dom/field-names';
import type { SelectionNow } from '../surface';

/** How much of a long selection is shown, in UTF-16 units. */
const SHOWN = 400;

/**
 * The selection as people see it: cheap, because it is asked at every change (the full description waits for the tag). `field` is
 * the field that holds it, to be remembered when the panel takes the focus. `inPage`: the newest selection is of words in the page
 * itself, so that what a field still has selected is older.
 */
export function lookAtSelection(
  page: Document,
  lastField: Field | null,
  inPage: boolean,
  names?: FieldNames,
): { now: SelectionNow | null; field: Field | null } | null {
  const focused = page.activeElement;
  const control = focused && isTextControl(focused) ? focused : stillSelected(lastField, focused);
  if (control && !inPage) {
    const text = control.value.slice(control.selectionStart ?? 0, control.selectionEnd ?? 0);
    if (text.trim() !== '') return { now: seen(text, control, control.getBoundingClientRect(), names), field: control };
    if (control === focused) return { now: null, field: control };
  }
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  // The text of 5 MB is a long string to build at every step of a drag; its length is what matters then.
  const text = selection.toString();
  if (text.trim() === '') return null;
  const host = editingHostOf(range.startContainer);
  const rects = range.getClientRects();
  return { now: seen(text, host, rects[rects.length - 1] ?? range.getBoundingClientRect(), names), field: host };
}

/** The field that had the focus before it went to nobody, or to the panel: what is selected in it still is. */
const stillSelected = (field: Field | null, focused: Element | null) =>
  field && isTextControl(field) && field.isConnected && !(focused && isField(focused)) ? field : null;

const isField = (element: Element): boolean => isTextControl(element) || editingHostOf(element) !== null;

function seen(text: string, field: Field | null, at: DOMRect, names?: FieldNames): SelectionNow {
  return {
    at,
    view: {
      text: text.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, ''),
      length: text.length,
      scope: field ? { kind: 'field', key: fieldKey(field, names), label: labelOf(field, names) } : { kind: 'page' },
    },
  };
}
