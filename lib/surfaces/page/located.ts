/** What the panel is told of placed quotes: their state, and where they stand among each other. */
import type { LocatedView } from '@/lib/messages/view';
import type { Placed } from '@/lib/quote/dom/locate-on-page';
import { holderOf } from '@/lib/quote/dom/trees';

/** Units shown around each of several same places. */
const AROUND = 40;

/** The place of each quote in document order; a field's quotes stand where the field stands. */
export function inDocumentOrder(placed: readonly Placed[]): Map<string, number> {
  const standing = placed.filter(({ location }) => 'start' in location);
  standing.sort((a, b) => {
    const one = nodeOf(a);
    const other = nodeOf(b);
    return (one && other && compare(one, other)) || startOf(a) - startOf(b);
  });
  return new Map(standing.map(({ id }, order) => [id, order]));
}

/** Which of two nodes comes first, negative for the first, also where they stand in different frames and shadow roots. */
function compare(one: Node, other: Node): number {
  const [ways, others] = [wayTo(one), wayTo(other)];
  const at = ways.findIndex((node, depth) => node !== others[depth]);
  const [left, right] = [ways[at], others[at]];
  if (!left || !right) return 0;
  return left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** What holds a node, from the page's own tree down to the node itself. */
function wayTo(node: Node): Node[] {
  const holder = holderOf(node);
  return holder ? [...wayTo(holder), node] : [node];
}

const nodeOf = ({ range, field }: Placed): Node | null => range?.startContainer ?? field;
const startOf = ({ location }: Placed): number => ('start' in location ? location.start : 0);

/** `textOf` reads the text that a quote's places count in; asked only where there are several. */
export function located(one: Placed, order: Map<string, number>, textOf: (one: Placed) => string): LocatedView {
  const { id, location } = one;
  const view: LocatedView = { id, state: location.state, order: order.get(id) ?? null };
  if (location.state === 'changed') view.now = location.now;
  if (location.state === 'ambiguous') {
    const text = textOf(one);
    view.places = location.places.map(({ start, end }) =>
      text
        .slice(Math.max(0, start - AROUND), end + AROUND)
        .replace(/\s+/g, ' ')
        .trim(),
    );
  }
  return view;
}
