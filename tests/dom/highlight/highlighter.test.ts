import { afterEach, expect, it, vi } from 'vitest';
import { createHighlighter, type Highlighter } from '@/lib/highlight/highlighter';
import type { Passage } from '@/lib/highlight/passage';
import { builtInLens } from '@/lib/lens/built-in';
import { domainMarks } from '@/lib/lens/mark-tint';
import { TextIndex } from '@/lib/quote/dom/text-index';
import { noteHtml, rangeAround, show } from '../quote/page';

const [first, second, third] = builtInLens.domains.map(({ id }) => id) as [string, string, string];
let open: Highlighter | undefined;
const highlighter = (): Highlighter => {
  open = createHighlighter(document, domainMarks(builtInLens.domains));
  return open;
};
afterEach(() => {
  open?.[Symbol.dispose]();
  CSS.highlights.clear();
});
const passage = (id: string, root: Node, words: string, ...domainIds: string[]): Passage => ({
  id,
  range: rangeAround(root, words),
  domainIds,
});
const drawn = () => [...CSS.highlights.values()].map((highlight) => [...highlight].map(String).sort());
const centre = (range: Range) => {
  const { left, top, width, height } = range.getBoundingClientRect();
  return [left + width / 2, top + height / 2] as const;
};

it('draws passages without adding, splitting or changing a node of the page', async () => {
  const root = show(noteHtml);
  const markup = document.documentElement.outerHTML;
  const texts = new TextIndex(root).text;
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((some) => records.push(...some));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const lights = highlighter();
  lights.draw([passage('a', root, 'Marisol said', first), passage('b', root, 'Group 1 compared', second, third)]);
  lights.jumpTo('a');
  await new Promise(requestAnimationFrame);
  expect(drawn()).toEqual([['Marisol said'], ['Group 1 compared'], ['Group 1 compared'], ['Marisol said']]);
  lights[Symbol.dispose]();
  expect([...records, ...observer.takeRecords()]).toEqual([]);
  observer.disconnect();
  expect(document.documentElement.outerHTML).toBe(markup);
  expect(new TextIndex(root).text).toBe(texts);
});

it('gives the first domain a background and the others a line below', () => {
  const root = show(noteHtml);
  highlighter().draw([passage('b', root, 'Group 1 compared', first, second)]);
  const style = (name: string) => getComputedStyle(root.querySelector('li') as Element, `::highlight(${name})`);
  const [one, two] = [...CSS.highlights.keys()].map(style);
  expect(one?.backgroundColor).toMatch(/^rgba\(27, 94, 32, 0\.\d+\)$/);
  expect(two?.backgroundColor).toBe('rgba(0, 0, 0, 0)');
  expect(two?.textDecorationLine).toBe('underline');
  expect(two?.textDecorationThickness).toBe('3px');
});

it('lets names say nothing, and draws them anew for each page', () => {
  const root = show(noteHtml);
  const names = () => {
    highlighter().draw([passage('a', root, 'Marisol said', first)]);
    const keys = [...CSS.highlights.keys()];
    open?.[Symbol.dispose]();
    return keys;
  };
  const [one, two] = [names(), names()];
  expect(one.join()).toMatch(/^h\d+$/);
  expect(one).not.toEqual(two);
});

it('removes its own highlights and sheet, and nobody else’s', () => {
  const root = show(noteHtml);
  const theirs = new CSSStyleSheet();
  document.adoptedStyleSheets = [theirs];
  const marks = new Highlight(rangeAround(root, 'Level'));
  CSS.highlights.set('find-results', marks);
  const lights = highlighter();
  lights.draw([passage('a', root, 'Marisol said', first)]);
  expect(document.adoptedStyleSheets).toHaveLength(2);
  lights.draw([]);
  expect([...CSS.highlights.keys()]).toEqual(['find-results']);
  lights[Symbol.dispose]();
  expect(CSS.highlights.get('find-results')).toBe(marks);
  expect(document.adoptedStyleSheets).toEqual([theirs]);
  document.adoptedStyleSheets = [];
});

it('puts its sheet back when the host set its own anew', () => {
  const root = show(noteHtml);
  const lights = highlighter();
  lights.draw([passage('a', root, 'Marisol said', first)]);
  document.adoptedStyleSheets = [];
  lights.draw([passage('a', root, 'Marisol said', first)]);
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

it('wears the dark tint on a page that paints itself dark', () => {
  const root = show(noteHtml);
  document.body.style.backgroundColor = '#202124';
  highlighter().draw([passage('a', root, 'Marisol said', first)]);
  const [name] = [...CSS.highlights.keys()];
  const dark = getComputedStyle(root, `::highlight(${name})`).backgroundColor;
  document.body.style.backgroundColor = '';
  open?.draw([passage('a', root, 'Marisol said', first)]);
  expect(getComputedStyle(root, `::highlight(${name})`).backgroundColor).not.toBe(dark);
});

it('draws in a shadow root', () => {
  const root = show('<section></section>');
  const shadow = root.querySelector('section')?.attachShadow({ mode: 'open' });
  if (!shadow) throw new Error('fixture');
  const paragraph = document.createElement('p');
  paragraph.textContent = 'They shaded three of four parts.';
  shadow.append(paragraph);
  highlighter().draw([passage('a', paragraph, 'three of four', first)]);
  const [name] = [...CSS.highlights.keys()];
  expect(getComputedStyle(paragraph, `::highlight(${name})`).backgroundColor).toMatch(/^rgba\(27, 94, 32/);
  open?.[Symbol.dispose]();
  expect(shadow.adoptedStyleSheets).toEqual([]);
});

it.each(['highlightsFromPoint', 'caret'])('says which passages lie under a point, by %s', (way) => {
  const root = show(noteHtml);
  const registry = Object.getPrototypeOf(CSS.highlights) as object;
  const own = Object.getOwnPropertyDescriptor(registry, 'highlightsFromPoint');
  if (way === 'caret') Reflect.deleteProperty(registry, 'highlightsFromPoint');
  const lights = highlighter();
  const outer = passage('outer', root, 'Group 1 compared 5/8 and 3/4.', first);
  const inner = passage('inner', root, '5/8', second);
  lights.draw([outer, inner, passage('other', root, 'Level', third)]);
  expect(lights.idsAt(...centre(inner.range))).toEqual(['inner', 'outer']);
  expect(lights.idsAt(...centre(rangeAround(root, 'Group 1')))).toEqual(['outer']);
  const line = outer.range.getBoundingClientRect();
  expect(lights.idsAt(line.right + 60, line.top + 3)).toEqual([]);
  expect(lights.idsAt(...centre(rangeAround(root, 'Group 2')))).toEqual([]);
  if (own) Object.defineProperty(registry, 'highlightsFromPoint', own);
});

it('jumps to a passage inside everything that scrolls, and makes it flash', () => {
  const root = show(
    `<div style="height:3000px"></div><div id="box" style="height:200px;overflow:auto"><p style="height:2000px"></p><p>Found here.</p></div><div style="height:3000px"></div>`,
  );
  const lights = highlighter();
  const one = passage('one', root, 'Found here', first);
  lights.draw([one]);
  const before = CSS.highlights.size;
  expect(lights.jumpTo('one')).toBe(true);
  const { top } = one.range.getBoundingClientRect();
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(window.innerHeight);
  const box = root.querySelector('#box')?.getBoundingClientRect();
  expect(box && top >= box.top && top <= box.bottom).toBe(true);
  expect(CSS.highlights.size).toBe(before + 1);
  expect(lights.jumpTo('nobody')).toBe(false);
  root.remove();
  expect(lights.jumpTo('one')).toBe(false);
});

it.each([
  ['flashes twice and then stays a moment', false, [1, 0, 1, 0, 1]],
  ['stays steady where reduced motion is asked for', true, [1, 1, 1, 1, 1]],
])('%s, then goes', (_, reduced, at) => {
  vi.useFakeTimers();
  const asked = vi.spyOn(globalThis, 'matchMedia').mockReturnValue({ matches: reduced } as MediaQueryList);
  const root = show(noteHtml);
  const lights = highlighter();
  lights.draw([passage('a', root, 'Marisol said', first)]);
  const flashing: number[] = [];
  lights.jumpTo('a');
  for (const wait of [0, 230, 140, 220, 140]) {
    vi.advanceTimersByTime(wait);
    flashing.push(CSS.highlights.size - 1);
  }
  expect(flashing).toEqual(at);
  vi.advanceTimersByTime(2000);
  expect(CSS.highlights.size).toBe(1);
  asked.mockRestore();
  vi.useRealTimers();
});

it('says so, and does not fail, where the browser cannot draw', () => {
  const root = show(noteHtml);
  const own = globalThis.Highlight;
  Reflect.deleteProperty(globalThis, 'Highlight');
  const lights = highlighter();
  lights.draw([passage('a', root, 'Marisol said', first)]);
  expect([lights.canHighlight, lights.jumpTo('a'), CSS.highlights.size]).toEqual([false, true, 0]);
  lights[Symbol.dispose]();
  globalThis.Highlight = own;
});
