import type { QuoteScope } from '@/lib/evidence/records';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { LONGEST, type Quote } from '../quote';
import type { QuoteWork } from '../quote-work';
import { editingHostOf, type Field, fieldKey, isTextControl, labelOf, type TextControl, textFieldOf } from './field';
import { isShown, isUnread, type ReadOptions } from './read-nodes';
import { isControlSelected, type Selected } from './selected';
import { TextIndex } from './text-index';

/** A selection as a quote, and where it was read. */
export interface Captured {
  quote: Quote;
  scope: QuoteScope;
  /** The field it was read in; null for the page. */
  field: Field | null;
}

type Describing = Pick<QuoteWork, 'describe'>;

/** What no quote may cross, and what holds text of its own. */
const BOUNDARIES = 'iframe,frame,textarea,input,[contenteditable]';

/**
 * What is selected, as a quote. Fails with `no-selection`, `crosses-boundary` (into another field or frame) or `too-long`; these answer
 * at once, however much is selected.
 */
export function capture(selected: Selected | null, work: Describing, options: ReadOptions = {}): Outcome<Captured> {
  if (!selected) return failed('no-selection');
  return isControlSelected(selected)
    ? captureInControl(selected, work, options)
    : captureRange(selected, work, options);
}

/** The selection in a textarea or input as a quote. */
export function captureInControl(
  control: TextControl,
  { describe }: Describing,
  options: ReadOptions = {},
): Outcome<Captured> {
  const { selectionStart, selectionEnd } = control;
  // Controls without a selection (numbers, dates) have neither end.
  if (selectionStart === null) return failed('no-selection');
  return captured(describe(control.value, selectionStart, selectionEnd as number), control, options);
}

/** A range of the page, or of one rich text field, as a quote. */
export function captureRange(range: Range, { describe }: Describing, options: ReadOptions = {}): Outcome<Captured> {
  const host = editingHostOf(range.startContainer);
  if (editingHostOf(range.endContainer) !== host) return failed('crosses-boundary');
  const field = textFieldOf(range.startContainer);
  const root = field ?? (range.startContainer.ownerDocument as Document).body;
  if (isLongerThan(range, LONGEST, root, options)) return failed('too-long');
  if (crossesBoundary(range, host)) return failed('crosses-boundary');
  const index = new TextIndex(root, options);
  const offsets = index.offsetsOf(range);
  if (!offsets) return failed(index.text.trim() ? 'no-selection' : 'no-text');
  return captured(describe(index.text, offsets.start, offsets.end), field, options);
}

const captured = (quote: Outcome<Quote>, field: Field | null, options: ReadOptions): Outcome<Captured> =>
  quote.ok ? done({ quote: quote.value, scope: scopeOf(field, options), field }) : quote;

/** Which text something stands in, as it is kept. */
export const scopeOf = (field: Field | null, { names }: ReadOptions): QuoteScope =>
  field ? { kind: 'field', key: fieldKey(field, names), label: labelOf(field, names) } : { kind: 'page' };

/** Counts only as far as it must: a selection of a whole 5 MB page answers after the first 20,000 units. */
function isLongerThan(range: Range, most: number, root: Node, options: ReadOptions): boolean {
  const walker = document.createTreeWalker(
    range.commonAncestorContainer,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node.nodeType === Node.ELEMENT_NODE && isUnread(node as Element, root, options)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  walker.currentNode = range.startContainer;
  let units = 0;
  for (let node: Node | null = walker.currentNode; node && units <= most; node = walker.nextNode()) {
    if (node.nodeType !== Node.TEXT_NODE) continue;
    if (range.comparePoint(node, 0) > 0) break;
    const { data, length } = node as Text;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : length;
    units += data.slice(from, Math.min(to, from + most * 4)).replace(/\s+/g, ' ').length;
  }
  return units > most;
}

function crossesBoundary(range: Range, host: HTMLElement | null): boolean {
  const around = range.commonAncestorContainer as ParentNode & Node;
  return [...(around.querySelectorAll?.(BOUNDARIES) ?? [])].some(
    (element) =>
      element !== host &&
      (host === null || !element.hasAttribute('contenteditable')) &&
      (element.localName !== 'input' || isTextControl(element)) &&
      range.intersectsNode(element) &&
      isShown(element),
  );
}
