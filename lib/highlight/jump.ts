import { frameOf } from '@/lib/quote/dom/trees';
import type { Registry } from './registry';

const FLASH = [220, 140, 220, 140, 900];
const STEADY = [1600];

/**
 * Scrolls a passage to the middle of everything that scrolls around it, in the frames that hold it too. At once: a long smooth ride helps
 * nobody find the place.
 */
export function scrollTo(range: Range): void {
  scrollAround(range.startContainer, () => middleOf(range));
}

/** `middle` is where the passage is now, in the viewport of the node. */
function scrollAround(node: Node, middle: () => number): void {
  const page = node.ownerDocument;
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    if (at.nodeType !== Node.ELEMENT_NODE) continue;
    const element = at as Element;
    if (element.scrollHeight <= element.clientHeight || element === page?.scrollingElement) continue;
    if (!/auto|scroll/.test(getComputedStyle(element).overflowY)) continue;
    const box = element.getBoundingClientRect();
    element.scrollBy({ top: middle() - (box.top + box.height / 2), behavior: 'instant' });
  }
  const view = page?.defaultView;
  view?.scrollBy({ top: middle() - view.innerHeight / 2, behavior: 'instant' });
  const frame = frameOf(node);
  if (frame) scrollAround(frame, () => frame.getBoundingClientRect().top + frame.clientTop + middle());
}

/** The middle of a passage; of a long one, of its first line. */
function middleOf(range: Range): number {
  const first = range.getClientRects()[0] ?? range.getBoundingClientRect();
  return first.top + first.height / 2;
}

/**
 * Makes a passage flash: twice, below three times a second (WCAG 2.3.1), then a moment steady; only steady where reduced motion is
 * asked for. `into` is the registry of its document. Returns how to stop it.
 */
export function flash(name: string, range: Range, { CSS, Highlight }: Registry): () => void {
  const highlight = new Highlight(range);
  highlight.priority = 1;
  const times = matchMedia('(prefers-reduced-motion: reduce)').matches ? STEADY : FLASH;
  let timer: ReturnType<typeof setTimeout>;
  const step = (index: number): void => {
    if (index % 2 === 0 && index < times.length) CSS.highlights.set(name, highlight);
    else CSS.highlights.delete(name);
    if (index < times.length) timer = setTimeout(step, times[index], index + 1);
  };
  step(0);
  return () => {
    clearTimeout(timer);
    CSS.highlights.delete(name);
  };
}
