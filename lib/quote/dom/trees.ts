/**
 * The trees that a page is put together from, each with nodes, styles and a selection of its own: its document, the documents of frames
 * of the same origin (editors write in them), and open shadow roots, inside one another as they come. Nothing here asks which realm an
 * object is from: a frame's elements are no `HTMLElement` of ours.
 */
export type Tree = Document | ShadowRoot;

/** A frame under this size holds no feedback, in px: counters, pixels and players' helpers are smaller. */
const NARROWEST = 80;
const LOWEST = 20;

/** A tree, or a part of one, and all trees inside it that words may stand in, each before those inside it. */
export function treesOf<Root extends ParentNode>(root: Root): (Root | Tree)[] {
  const trees: (Root | Tree)[] = [root];
  for (const element of root.querySelectorAll('*')) {
    const inner = element.shadowRoot ?? roomyDocumentIn(element);
    if (inner) trees.push(...treesOf<Tree>(inner));
  }
  return trees;
}

/** The document in a frame, where we may see it. */
const documentIn = (element: Element): Document | null =>
  element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;

function roomyDocumentIn(element: Element): Document | null {
  const inner = documentIn(element);
  if (!inner?.body) return null;
  const { width, height } = element.getBoundingClientRect();
  return width >= NARROWEST && height >= LOWEST ? inner : null;
}

/** The frame that a node stands in; null in the page's own document. */
export function frameOf(node: Node): Element | null {
  const view = (node.ownerDocument ?? (node as Document)).defaultView;
  return view === window ? null : (view?.frameElement ?? null);
}

/** What holds a node's tree in the tree around it: the host of a shadow root, or a frame. */
export const holderOf = (node: Node): Element | null => (node.getRootNode() as ShadowRoot).host ?? frameOf(node);

/**
 * Whether a node, or where a range begins, is still in the page: what a frame that was taken away holds is only in its own document, and
 * Firefox throws at any touch of it ("dead object").
 */
export function isHere(at: Node | Range): boolean {
  try {
    const node = 'startContainer' in at ? at.startContainer : at;
    return node.isConnected && node.ownerDocument?.defaultView != null;
  } catch {
    return false;
  }
}

/** The element that has the keyboard, in whatever tree; a frame where we may not look into it. */
export function activeIn(page: Document): Element | null {
  let at = page.activeElement;
  for (;;) {
    const inner: Element | null | undefined = at && (at.shadowRoot ?? documentIn(at))?.activeElement;
    if (!inner) return at;
    at = inner;
  }
}

/** Gives an element the keyboard, also one in a frame: Firefox leaves it where it is unless the frame is asked first. */
export function focusOn(element: HTMLElement): void {
  if (frameOf(element)) element.ownerDocument.defaultView?.focus();
  element.focus({ preventScroll: true });
}

/** Where a node's viewport begins in the page's own, in px. */
export function offsetOf(node: Node): { x: number; y: number } {
  const offset = { x: 0, y: 0 };
  for (let frame = frameOf(node); frame; frame = frameOf(frame)) {
    const { left, top } = frame.getBoundingClientRect();
    offset.x += left + frame.clientLeft;
    offset.y += top + frame.clientTop;
  }
  return offset;
}

interface Composing {
  /** Chromium 137 and Firefox 142. */
  getComposedRanges?(options: { shadowRoots: readonly ShadowRoot[] }): StaticRange[];
}

/** The selection of the tree that a node stands in; Chromium keeps one for each shadow root. */
export const selectionOf = (node: Node): Selection | null =>
  (node.getRootNode() as Document).getSelection?.() ?? node.ownerDocument?.getSelection() ?? null;

/** What is selected in a document or in the shadow roots of it; a copy, and null when that is nothing. */
export function selectedRange(page: Document, trees: readonly Tree[]): Range | null {
  const selection = page.getSelection() as (Selection & Composing) | null;
  if (!selection?.rangeCount) return null;
  if (!selection.isCollapsed) return selection.getRangeAt(0).cloneRange();
  // From outside, what is selected in a shadow root looks like nothing at its host.
  const shadowRoots = trees.filter((tree): tree is ShadowRoot => 'host' in tree && tree.ownerDocument === page);
  const [inner] = selection.getComposedRanges?.({ shadowRoots }) ?? [];
  if (!inner || inner.collapsed) return null;
  // What is selected inside a text field there looks like the field itself (Chromium, 156) or like a part of its insides (Firefox, 153).
  const at = inner.startContainer as Element;
  if (/^(?:TEXTAREA|INPUT)$/.test(at.childNodes[inner.startOffset]?.nodeName ?? '') || at.closest?.('textarea,input'))
    return null;
  const range = page.createRange();
  range.setStart(inner.startContainer, inner.startOffset);
  range.setEnd(inner.endContainer, inner.endOffset);
  return range.collapsed ? null : range;
}
