import type { TextControl } from '@/lib/quote/dom/field';
import { focusOn } from '@/lib/quote/dom/trees';

/** Shows a passage in a field where nothing can be drawn: selects it and scrolls to it. Takes the focus, so only on a click. */
export function selectInField(control: TextControl, start: number, end: number): void {
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  focusOn(control);
  // A caret that is set without a selection makes the browser scroll the field to it.
  control.setSelectionRange(start, start);
  control.blur();
  control.focus({ preventScroll: true });
  control.setSelectionRange(start, end);
}
