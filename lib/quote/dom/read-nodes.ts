import type { FieldNames } from './field-names';

/** Elements whose text nobody reads as part of the page. Text in fields is a text of its own (`field.ts`). */
const UNREAD =
  /^(script|style|template|noscript|textarea|input|select|datalist|iframe|frame|object|audio|video|canvas|head)$/i;

/** Elements that stand on lines of their own. By name, since the styles of a page come late and change with its width. */
const BLOCK =
  /^(address|article|aside|blockquote|br|button|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|legend|li|main|menu|nav|ol|optgroup|option|p|pre|section|summary|table|t[drh]|tbody|tfoot|thead|ul)$/i;

export const isBlock = (element: Element): boolean => BLOCK.test(element.localName);

/** Whether an element is where a person edits rich text, as a field of its own. */
export function isEditingHost(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value.toLowerCase() !== 'false';
}

export interface ReadOptions {
  /** Elements to leave out with all that is in them: our own. */
  skip?: (element: Element) => boolean;
  /** Also read open shadow roots, as the page shows them. Default false. */
  shadow?: boolean;
  /** How the host names its fields; left out on ordinary pages. */
  names?: FieldNames;
}

export const isUnread = (element: Element, root: Node, { skip }: ReadOptions): boolean =>
  UNREAD.test(element.localName) ||
  (element !== root && element.hasAttribute('contenteditable') && isEditingHost(element)) ||
  skip?.(element) === true;

/** Whether text directly in this element is on show (not in a closed section, not `hidden`, not `display: none`). */
export const isShown = (element: Element): boolean => element.checkVisibility();

/** What the page shows as the children of a node. */
export function shownChildren(node: Node, { shadow }: ReadOptions): Iterable<Node> {
  if (!shadow || node.nodeType !== Node.ELEMENT_NODE) return node.childNodes;
  const element = node as Element;
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : node.childNodes;
}
