import type { FieldNames } from './field-names';
import { isEditingHost } from './read-nodes';

/** A field that a person writes in, and whose text is a text of its own. */
export type TextControl = HTMLTextAreaElement | HTMLInputElement;
export type Field = TextControl | HTMLElement;

/** Inputs with words in them and a selection to ask for. Never a password. */
const WORDY = /^(text|search|url|tel)$/;
const FIELDS = 'textarea,input,[contenteditable]';

export const isTextControl = (node: Node | null): node is TextControl =>
  node instanceof HTMLTextAreaElement || (node instanceof HTMLInputElement && WORDY.test(node.type));

/** The outermost editing host around a node, or null. */
export function editingHostOf(node: Node | null): HTMLElement | null {
  let host: HTMLElement | null = null;
  for (let at = node; at; at = at.parentNode) {
    if (at instanceof HTMLElement && isEditingHost(at)) host = at;
  }
  return host;
}

/** All fields under a root, in document order. */
export function fieldsIn(root: ParentNode): Field[] {
  return [...root.querySelectorAll<HTMLElement>(FIELDS)].filter(
    (element) => isTextControl(element) || editingHostOf(element) === element,
  );
}

/** Ids that a program counted up or drew, and that are others after a reload. */
const MADE_UP = /[:«»]|\d{4,}|[0-9a-f]{8}|^(radix|react|ember|mui|headlessui|yui|ext-)/i;

/** What names a field, from what lasts longest to what changes most. Empty when nothing does. */
function nameOf(field: Field): string {
  const { id } = field;
  if (id && !MADE_UP.test(id)) return `#${id}`;
  const name = field.getAttribute('name');
  if (name && !MADE_UP.test(name)) return `name:${name}`;
  const label = labelOf(field);
  return label && `label:${label}`;
}

const keyStem = (field: Field, names?: FieldNames): string =>
  (names?.key(field) ?? `${field.localName} ${nameOf(field)}`).slice(0, 110);

/**
 * A key for a field that is the same after a reload: its id or name where they look lasting, else its label, and its number among
 * the fields that share it. At most 120 units.
 */
export function fieldKey(field: Field, names?: FieldNames): string {
  const stem = keyStem(field, names);
  const root = field.getRootNode() as ParentNode;
  const same = fieldsIn(root).filter((other) => keyStem(other, names) === stem);
  return `${stem}/${same.indexOf(field)}`;
}

/** The field with this key, or null. */
export function fieldByKey(root: ParentNode, key: string, names?: FieldNames): Field | null {
  const cut = key.lastIndexOf('/');
  const stem = key.slice(0, cut);
  const same = fieldsIn(root).filter((other) => keyStem(other, names) === stem);
  return same[+key.slice(cut + 1)] ?? null;
}

/** What a person would call the field: its label, at most 300 units; empty when it has none. */
export function labelOf(field: Field, names?: FieldNames): string {
  const root = field.getRootNode() as Document | ShadowRoot;
  const labelledBy = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  // Only controls have labels; a rich text field has none to give.
  const labels = [...((field as TextControl).labels ?? [])];
  const candidates = [
    names?.label(field),
    labelledBy.map((id) => root.getElementById?.(id)?.textContent ?? '').join(' '),
    field.getAttribute('aria-label'),
    labels.map((label) => label.textContent).join(' '),
    field.getAttribute('placeholder'),
    field.getAttribute('aria-placeholder'),
    field.title,
  ];
  for (const candidate of candidates) {
    const label = candidate?.replace(/\s+/g, ' ').trim().slice(0, 300);
    if (label) return label;
  }
  return '';
}
