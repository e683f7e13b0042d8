import type { FieldNames } from './field-names';
import { isEditingHost } from './read-nodes';
import { frameOf, treesOf } from './trees';

/** A field that a person writes in, and whose text is a text of its own. The body of a frame is one as well, written in or not. */
export type TextControl = HTMLTextAreaElement | HTMLInputElement;
export type Field = TextControl | HTMLElement;

/** Inputs with words in them and a selection to ask for. Never a password. */
const WORDY = /^(text|search|url|tel)$/;
const FIELDS = 'textarea,input,[contenteditable]';

export function isTextControl(node: Node | null | undefined): node is TextControl {
  const { localName, type } = (node ?? {}) as TextControl;
  return localName === 'textarea' || (localName === 'input' && WORDY.test(type));
}

/** The outermost editing host around a node, or null. */
export function editingHostOf(node: Node | null): HTMLElement | null {
  let host: HTMLElement | null = null;
  for (let at = node; at; at = at.parentNode) {
    if (at.nodeType === Node.ELEMENT_NODE && isEditingHost(at as Element)) host = at as HTMLElement;
  }
  return host;
}

/** The field whose text a node of rich text belongs to; null for the page's own text. */
export const textFieldOf = (node: Node): HTMLElement | null =>
  editingHostOf(node) ?? (frameOf(node) && (node.ownerDocument as Document).body);

/** All fields of a page or a part of it, in the order of its trees and of the document in each. */
export const fieldsIn = (root: ParentNode): Field[] => treesOf(root).flatMap(fieldsOf);

function fieldsOf(tree: ParentNode): Field[] {
  const fields = [...tree.querySelectorAll<HTMLElement>(FIELDS)].filter(
    (element) => isTextControl(element) || editingHostOf(element) === element,
  );
  const { body } = tree as Document;
  return body && frameOf(body) && !fields.includes(body) ? [body, ...fields] : fields;
}

/** Ids that a program counted up or drew, and that are others after a reload. */
const MADE_UP = /[:«»]|\d{4,}|[0-9a-f]{8}|^(radix|react|ember|mui|headlessui|yui|ext-)/i;

/** What stands for a field in the page: the frame around an editor's body, else itself. Editors call all their bodies the same. */
const standsFor = (field: Field): Element => (field.localName === 'body' && frameOf(field)) || field;

/** What names a field, from what lasts longest to what changes most. Empty when nothing does. */
function nameOf(field: Field): string {
  const { id } = standsFor(field);
  if (id && !MADE_UP.test(id)) return `#${id}`;
  const name = standsFor(field).getAttribute('name');
  if (name && !MADE_UP.test(name)) return `name:${name}`;
  const label = labelOf(field);
  return label && `label:${label}`;
}

const keyStem = (field: Field, names?: FieldNames): string =>
  (names?.key(field) ?? `${standsFor(field).localName} ${nameOf(field)}`).slice(0, 110);

const sameStem = (root: ParentNode, stem: string, names?: FieldNames): Field[] =>
  fieldsIn(root).filter((other) => keyStem(other, names) === stem);

/**
 * A key for a field that is the same after a reload: its id or name where they look lasting, else its label, and its number among
 * the fields of the page that share it. At most 120 units.
 */
export function fieldKey(field: Field, names?: FieldNames): string {
  const stem = keyStem(field, names);
  return `${stem}/${sameStem(document, stem, names).indexOf(field)}`;
}

/** The field with this key, or null. */
export function fieldByKey(root: ParentNode, key: string, names?: FieldNames): Field | null {
  const cut = key.lastIndexOf('/');
  return sameStem(root, key.slice(0, cut), names)[+key.slice(cut + 1)] ?? null;
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
    (standsFor(field) as HTMLElement).title,
  ];
  for (const candidate of candidates) {
    const label = candidate?.replace(/\s+/g, ' ').trim().slice(0, 300);
    if (label) return label;
  }
  return '';
}
