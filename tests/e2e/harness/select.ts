/** Selects words in a page as a person does, with the mouse or in a field, and makes sure that exactly those are selected. */
import type { Point, Tab } from './loaded-browser.ts';

interface Ends {
  from: Point;
  to: Point;
}

/** Where the nth copy (from 0) of `words` begins and ends on screen, after scrolling there; a sentence if there is none. */
function endsOf({ words, nth }: { words: string; nth: number }): Ends | string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  // White space is matched as the page shows it, so that line breaks in the source do not matter.
  const places: [Text, number][] = [];
  let shown = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (text.parentElement?.closest('script, style, textarea')) continue;
    for (let offset = 0; offset < text.data.length; offset += 1) {
      const isSpace = /\s/.test(text.data.charAt(offset));
      if (isSpace && shown.endsWith(' ')) continue;
      shown += isSpace ? ' ' : text.data.charAt(offset);
      places.push([text, offset]);
    }
  }
  let at = shown.indexOf(words);
  for (let skipped = 0; skipped < nth && at >= 0; skipped += 1) at = shown.indexOf(words, at + 1);
  const first = places[at];
  const last = places[at + words.length - 1];
  if (at < 0 || !first || !last) return `The page does not say "${words}" ${nth + 1} times.`;
  const range = document.createRange();
  range.setStart(...first);
  range.setEnd(last[0], last[1] + 1);
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
  const top = rects[0];
  const bottom = rects[rects.length - 1];
  if (!top || !bottom) return `"${words}" is not on screen.`;
  return {
    from: { x: top.left + 0.5, y: top.top + top.height / 2 },
    to: { x: bottom.right - 0.5, y: bottom.top + bottom.height / 2 },
  };
}

/** Drags the mouse over the nth copy (from 0) of `words`; `words` as shown, single spaces. Rejects if the drag got other words. */
export async function selectPassage(tab: Tab, words: string, nth = 0): Promise<void> {
  const ends = await tab.evaluate(endsOf, { words, nth });
  if (typeof ends === 'string') throw new Error(ends);
  await tab.drag(ends.from, ends.to);
  const selected = await tab.evaluate(() => String(getSelection()).replace(/\s+/g, ' ').trim());
  if (selected !== words.trim()) throw new Error(`Wanted to select "${words}", but got "${selected}".`);
}

/** Focuses a textarea or input and selects the first copy of `words` in it. */
export async function selectInField(tab: Tab, selector: string, words: string): Promise<void> {
  await tab.click(selector);
  const done = await tab.evaluate(
    ({ selector, words }) => {
      const field = document.querySelector<HTMLTextAreaElement | HTMLInputElement>(selector);
      const at = field?.value.indexOf(words) ?? -1;
      if (at >= 0) field?.setSelectionRange(at, at + words.length);
      return at >= 0;
    },
    { selector, words },
  );
  if (!done) throw new Error(`The field ${selector} does not hold "${words}".`);
}
