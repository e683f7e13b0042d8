import type { QuoteScope } from '@/lib/evidence/records';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { describe, LONGEST } from '../describe';
import type { Quote } from '../quote';
import { editingHostOf, type Field, fieldKey, isTextControl, labelOf, type TextControl } from './field';
import { isShown, isUnread, type ReadOptions } from './read-nodes';
import { TextIndex } from './text-index';

/** A selection as a quote, and where it was read. */
export interface Captured {
  quote: Quote;
  scope: QuoteScope;
  /** The field it was read in; null for the page. */
  field: Field | null;
}

export interface CaptureOptions extends ReadOptions {
  /** The field that had the focus last: its selection counts when the focus has gone to us. */
  lastField?: Field | null;
}

/** What no quote may cross, and what holds text of its own. */
const BOUNDARIES = 'iframe,frame,textarea,input,[contenteditable]';

/**
 * The selection of a page, or of the field in it that has the focus, as a quote. Fails with `no-selection`, `crosses-boundary`
 * (into another field or frame) or `too-long`; these answer at once, however much is selected.
 */
export function capture(page: Document, options: CaptureOptions = {}): Outcome<Captured> {
  const field = focusedField(page) ?? options.lastField;
  if (isTextControl(field ?? null)) {
    const captured = captureInControl(field as TextControl, options);
    if (captured.ok || captured.reason !== 'no-selection') return captured;
  }
  const selection = page.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return failed('no-selection');
  return captureRange(selection.getRangeAt(0), options);
}

/** The selection in a textarea or input as a quote. */
export function captureInControl(control: TextControl, options: ReadOptions = {}): Outcome<Captured> {
  const { selectionStart, selectionEnd } = control;
  // Controls without a selection (numbers, dates) have neither end.
  if (selectionStart === null) return failed('no-selection');
  return captured(describe(control.value, selectionStart, selectionEnd as number), control, options);
}

/** A range of the page, or of one rich text field, as a quote. */
export function captureRange(range: Range, options: ReadOptions = {}): Outcome<Captured> {
  const host = editingHostOf(range.startContainer);
  if (editingHostOf(range.endContainer) !== host) return failed('crosses-boundary');
  const root = host ?? bodyOf(range.startContainer);
  if (isLongerThan(range, LONGEST, root, options)) return failed('too-long');
  if (crossesBoundary(range, host)) return failed('crosses-boundary');
  const index = new TextIndex(root, options);
  const offsets = index.offsetsOf(range);
  if (!offsets) return failed(index.text.trim() ? 'no-selection' : 'no-text');
  return captured(describe(index.text, offsets.start, offsets.end), host, options);
}

const captured = (quote: Outcome<Quote>, field: Field | null, options: ReadOptions): Outcome<Captured> =>
  quote.ok ? done({ quote: quote.value, scope: field ? fieldScope(field, options) : { kind: 'page' }, field }) : quote;

const fieldScope = (field: Field, { names }: ReadOptions): QuoteScope => ({
  kind: 'field',
  key: fieldKey(field, names),
  label: labelOf(field, names),
});

function bodyOf(node: Node): Node {
  const root = node.getRootNode();
  return root instanceof Document ? root.body : root;
}

function focusedField(page: Document): Field | null {
  let active = page.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return isTextControl(active) ? active : null;
}

/** Counts only as far as it must: a selection of a whole 5 MB page answers after the first 20,000 units. */
function isLongerThan(range: Range, most: number, root: Node, options: ReadOptions): boolean {
  const walker = document.createTreeWalker(
    range.commonAncestorContainer,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node instanceof Element && isUnread(node, root, options) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  walker.currentNode = range.startContainer;
  let units = 0;
  for (let node: Node | null = walker.currentNode; node && units <= most; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    if (range.comparePoint(node, 0) > 0) break;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    units += node.data.slice(from, Math.min(to, from + most * 4)).replace(/\s+/g, ' ').length;
  }
  return units > most;
}

function crossesBoundary(range: Range, host: HTMLElement | null): boolean {
  const around = range.commonAncestorContainer;
  if (!(around instanceof Element || around instanceof DocumentFragment)) return false;
  return [...around.querySelectorAll(BOUNDARIES)].some(
    (element) =>
      element !== host &&
      (host === null || !element.hasAttribute('contenteditable')) &&
      !(element instanceof HTMLInputElement && !isTextControl(element)) &&
      range.intersectsNode(element) &&
      isShown(element),
  );
}
