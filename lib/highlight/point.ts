import { isHere } from '@/lib/quote/dom/trees';
import type { Passage } from './passage';

/** A few px around the letters count as well: a finger is not a needle. */
const SLACK = 2;

/** Chromium 140 answers by itself; TypeScript's DOM does not know it yet. */
interface HitRegistry {
  highlightsFromPoint?(x: number, y: number, options: { shadowRoots: ShadowRoot[] }): { ranges: AbstractRange[] }[];
}

/** The passages of a document under a point of its viewport, the shortest (innermost) first. */
export function passagesAt(page: Document, passages: readonly Passage[], x: number, y: number): Passage[] {
  const here = passages.filter(({ range }) => isHere(range) && range.startContainer.ownerDocument === page);
  const roots = here.map(({ range }) => range.startContainer.getRootNode() as ShadowRoot);
  const shadowRoots = roots.filter(({ host }) => host);
  const registry = page.defaultView?.CSS.highlights as (HighlightRegistry & HitRegistry) | undefined;
  const hit = registry?.highlightsFromPoint?.(x, y, { shadowRoots }).flatMap(({ ranges }) => ranges);
  const found = hit
    ? here.filter(({ range }) => hit.includes(range))
    : underCaret(page.caretPositionFromPoint(x, y, { shadowRoots }), here, x, y);
  return found.sort((a, b) => a.range.toString().length - b.range.toString().length);
}

function underCaret(caret: CaretPosition | null, passages: readonly Passage[], x: number, y: number): Passage[] {
  const node = caret?.offsetNode;
  if (!node) return [];
  return passages.filter(({ range }) => holds(range, node, caret.offset) && isUnder(range, x, y));
}

/** A cheap question first: boxes are asked only of the few ranges around the caret. */
function holds(range: Range, node: Node, offset: number): boolean {
  return node.getRootNode() === range.startContainer.getRootNode() && range.isPointInRange(node, offset);
}

/** The caret goes to the nearest letter, however far the point is from it; the boxes say whether it is really there. */
function isUnder(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
  );
}
