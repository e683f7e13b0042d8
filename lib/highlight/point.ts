import type { Passage } from './passage';

/** A few px around the letters count as well: a finger is not a needle. */
const SLACK = 2;

/** Chromium 140 answers by itself; TypeScript's DOM does not know it yet. */
interface HitRegistry {
  highlightsFromPoint?(x: number, y: number): { ranges: AbstractRange[] }[];
}

/** The passages under a point of the viewport, the shortest (innermost) first. */
export function passagesAt(page: Document, passages: readonly Passage[], x: number, y: number): Passage[] {
  const registry = CSS.highlights as (HighlightRegistry & HitRegistry) | undefined;
  const hit = registry?.highlightsFromPoint?.(x, y).flatMap(({ ranges }) => ranges);
  const found = hit ? passages.filter(({ range }) => hit.includes(range)) : underCaret(page, passages, x, y);
  return found.sort((a, b) => a.range.toString().length - b.range.toString().length);
}

function underCaret(page: Document, passages: readonly Passage[], x: number, y: number): Passage[] {
  const caret = page.caretPositionFromPoint(x, y);
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
