const FLASH = [220, 140, 220, 140, 900];
const STEADY = [1600];

/** Scrolls a passage to the middle of everything that scrolls around it. At once: a long smooth ride helps nobody find the place. */
export function scrollTo(range: Range): void {
  const page = range.startContainer.ownerDocument;
  for (let element = range.startContainer.parentElement; element; element = element.parentElement) {
    const { overflowY } = getComputedStyle(element);
    if (element.scrollHeight <= element.clientHeight || element === page?.scrollingElement) continue;
    if (!/auto|scroll/.test(overflowY)) continue;
    const box = element.getBoundingClientRect();
    element.scrollBy({ top: middleOf(range) - (box.top + box.height / 2), behavior: 'instant' });
  }
  const view = page?.defaultView;
  view?.scrollBy({ top: middleOf(range) - view.innerHeight / 2, behavior: 'instant' });
}

/** The middle of a passage; of a long one, of its first line. */
function middleOf(range: Range): number {
  const first = range.getClientRects()[0] ?? range.getBoundingClientRect();
  return first.top + first.height / 2;
}

/**
 * Makes a passage flash: twice, below three times a second (WCAG 2.3.1), then a moment steady; only steady where reduced motion is
 * asked for. Returns how to stop it.
 */
export function flash(name: string, range: Range): () => void {
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
