import { isBlock, isShown, isUnread, type ReadOptions, shownChildren } from './read-nodes';

/** A run of the text: so many units of one text node. */
interface Run {
  node: Text;
  /** Where the run begins in the node, and in the text. */
  from: number;
  at: number;
  length: number;
}

/**
 * The text of a part of a page as it is read, made in one pass, with the way back to the page. White space is collapsed as the
 * page shows it, blocks stand on lines of their own. All offsets are UTF-16 units into `text`. An index is a picture of a moment:
 * make a new one when the page changed.
 */
export class TextIndex {
  readonly text: string;
  /** Text that is in the page but not on show now. A quote that stands there is not gone. */
  readonly hidden: string;
  readonly root: Node;
  readonly #runs: Run[] = [];
  #first: Map<Node, number> | undefined;

  constructor(root: Node, options: ReadOptions = {}) {
    this.root = root;
    const parts: string[] = [];
    const hidden: string[] = [];
    const runs = this.#runs;
    let length = 0;
    // Where the text is: at the start of a line, behind a space, or behind a word.
    let behind = '\n';

    const put = (text: string): void => {
      parts.push(text);
      length += text.length;
      behind = text.at(-1) ?? behind;
    };
    const line = (): void => {
      if (behind !== '\n') put('\n');
    };
    const read = (node: Text, kept: boolean): void => {
      const { data } = node;
      if (kept) {
        runs.push({ node, from: 0, at: length, length: data.length });
        put(data);
        return;
      }
      let from = 0;
      const take = (to: number): void => {
        if (to === from) return;
        runs.push({ node, from, at: length, length: to - from });
        put(data.slice(from, to));
      };
      for (const { 0: white, index } of data.matchAll(/[\t\n\f\r]+[ \t\n\f\r]*| [ \t\n\f\r]+|^ | $/g)) {
        take(index);
        // One space stands for all of it, at its first unit; none at all at the beginning of a line or behind another.
        if (behind !== '\n' && behind !== ' ') {
          runs.push({ node, from: index, at: length, length: 1 });
          put(' ');
        }
        from = index + white.length;
      }
      take(data.length);
    };
    const walk = (parent: Node, kept: boolean): void => {
      let shown: boolean | undefined;
      for (const node of shownChildren(parent, options)) {
        if (node.nodeType === Node.TEXT_NODE) {
          const text = node as Text;
          if (behind === '\n' && !kept && !/\S/.test(text.data)) continue;
          const owner = text.parentElement;
          shown ??= owner === null || isShown(owner);
          if (shown) read(text, kept);
          else hidden.push(text.data);
        } else if (node.nodeType === Node.ELEMENT_NODE) {
          const element = node as Element;
          if (isUnread(element, root, options)) continue;
          const block = isBlock(element);
          if (block) line();
          walk(element, kept || element.localName === 'pre');
          if (block) line();
        }
      }
    };
    walk(root, root.nodeName === 'PRE');
    this.text = parts.join('');
    this.hidden = hidden.join('');
  }

  /** A live range around a passage; null when its nodes are no longer in the page or lie in different shadow trees. */
  rangeOf(start: number, end: number): Range | null {
    const first = this.#runs[this.#runAt(start, true)];
    const last = this.#runs[this.#runAt(end - 1, false)];
    if (!first || !last || start >= end) return null;
    if (first.node !== last.node && first.node.getRootNode() !== last.node.getRootNode()) return null;
    const range = first.node.ownerDocument.createRange();
    try {
      range.setStart(first.node, first.from + Math.max(0, start - first.at));
      range.setEnd(last.node, last.from + Math.min(last.length, end - last.at));
    } catch {
      // The host cut the node shorter since; the next index finds the passage again.
      return null;
    }
    return range.collapsed ? null : range;
  }

  /** Where a range begins and ends in the text; null when it holds none of it. */
  offsetsOf(range: AbstractRange): { start: number; end: number } | null {
    const start = this.#offset(range.startContainer, range.startOffset);
    const end = this.#offset(range.endContainer, range.endOffset);
    return start < end ? { start, end } : null;
  }

  /** The run that holds this unit; for a line break, which no node holds, the run after it or before it. */
  #runAt(at: number, after: boolean): number {
    const runs = this.#runs;
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[middle] as Run).at <= at) low = middle + 1;
      else high = middle;
    }
    const run = runs[low - 1];
    return after && (!run || at >= run.at + run.length) ? low : low - 1;
  }

  #offset(container: Node, offset: number): number {
    this.#first ??= new Map(this.#runs.toReversed().map(({ node }, index) => [node, this.#runs.length - 1 - index]));
    if (container.nodeType === Node.TEXT_NODE) {
      const first = this.#first.get(container);
      if (first !== undefined) return this.#inNode(first, container, offset);
    }
    // Between nodes: the next text in document order that was read.
    const root = container.getRootNode();
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
    const inside = container.childNodes[offset];
    walker.currentNode = inside ?? container;
    let node: Node | null = inside ?? behind(walker);
    for (; node; node = walker.nextNode()) {
      const first = this.#first.get(node);
      if (first !== undefined) return (this.#runs[first] as Run).at;
    }
    // At the end of a shadow root: what follows stands behind its host.
    const { host } = root as ShadowRoot;
    return host?.parentNode
      ? this.#offset(host.parentNode, [...host.parentNode.childNodes].indexOf(host) + 1)
      : this.text.length;
  }

  #inNode(first: number, node: Node, offset: number): number {
    let at = 0;
    for (let index = first; this.#runs[index]?.node === node; index++) {
      const run = this.#runs[index] as Run;
      at = run.at + Math.min(run.length, Math.max(0, offset - run.from));
      if (offset <= run.from + run.length) break;
    }
    return at;
  }
}

/** The node behind all that is in the walker's current node. */
function behind(walker: TreeWalker): Node | null {
  if (walker.currentNode.nodeType === Node.TEXT_NODE) return walker.nextNode();
  for (let node: Node | null = walker.currentNode; node; node = node.parentNode) {
    if (!node.nextSibling) continue;
    walker.currentNode = node.nextSibling;
    return node.nextSibling;
  }
  return null;
}
