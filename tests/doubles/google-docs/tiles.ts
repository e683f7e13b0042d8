/**
 * Paints the text into canvases: two page nodes for any length, moved and painted anew as somebody scrolls, so that no word of the body
 * is in the DOM. Where the pages stand is worked out anew only when the window's width really changed.
 */
import type { Faults } from './faults.ts';
import { LETTER_PX, LINE_PX, LINES, type Line, lineAt, linesOf, PAGE, topOf } from './lines.ts';
import { make, type Skeleton } from './skeleton.ts';
import type { TextModel } from './text-model.ts';

const SVG = 'http://www.w3.org/2000/svg';
const RTL = /[\u0590-\u08ff]/;

interface Tile {
  node: HTMLElement;
  canvas: HTMLCanvasElement;
  labels: SVGElement;
  selection: SVGElement;
}

export interface Tiles {
  paint(): void;
  /** The offset under a point of the viewport. */
  hit(x: number, y: number): number;
  /** Scrolls an offset into view as Docs does: some eight steps in a quarter of a second. */
  scrollTo(at: number): void;
  dispose(): void;
}

export function paintTiles(
  page: Document,
  { editor, whole, content, caret }: Skeleton,
  model: () => TextModel,
  faults: Faults,
  labelled: () => boolean,
): Tiles {
  const view = page.defaultView as Window;
  const tiles: Tile[] = [0, 1].map((index) => {
    const canvas = make<HTMLCanvasElement>(page, 'canvas.kix-canvas-tile-content');
    canvas.width = PAGE.width;
    canvas.height = PAGE.height;
    const svg = (): SVGElement => page.createElementNS(SVG, 'svg') as SVGElement;
    const [labels, selection] = [svg(), svg()];
    const node = make(
      page,
      faults.layout === 'pageless' ? '.kix-page-tile' : '.kix-page-paginated',
      {},
      canvas,
      make(page, '.kix-canvas-tile-content', {}, labels),
      make(page, '.kix-canvas-tile-selection', {}, selection),
    );
    if (index === 0) node.classList.add('canvas-first-page');
    content.append(node);
    return { node, canvas, labels, selection };
  });
  let width = view.innerWidth;
  let left = Math.max(0, (editor.clientWidth - PAGE.width) / 2);
  let of = '';
  let lines: Line[] = [];
  let waiting = 0;

  const relay = (): void => {
    if (view.innerWidth === width) return;
    width = view.innerWidth;
    left = Math.max(0, (editor.clientWidth - PAGE.width) / 2);
    later();
  };
  const later = (): void => {
    if (waiting === 0) waiting = view.requestAnimationFrame(paint);
  };

  function paint(): void {
    waiting = 0;
    const { text, selection } = model();
    if (text !== of) {
      of = text;
      lines = linesOf(text);
    }
    const pages = Math.ceil(lines.length / LINES);
    whole.style.height = `${pages * (PAGE.height + PAGE.gap)}px`;
    const first = Math.min(Math.max(0, pages - 2), Math.floor(editor.scrollTop / (PAGE.height + PAGE.gap)));
    for (const number of [first, first + 1]) {
      const tile = tiles[number % 2] as Tile;
      tile.node.style.top = `${number * (PAGE.height + PAGE.gap)}px`;
      tile.node.style.left = `${left}px`;
      paintPage(tile, number, text, selection);
    }
    const line = lineAt(lines, selection.end);
    const x = left + PAGE.margin + (selection.end - (lines[line]?.start ?? 0)) * LETTER_PX;
    caret.style.transform = `translate(${x}px, ${topOf(line)}px)`;
  }

  function paintPage(tile: Tile, number: number, text: string, selected: Line): void {
    const pen = tile.canvas.getContext('2d');
    if (!pen) return;
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, PAGE.width, PAGE.height);
    pen.fillStyle = '#202124';
    pen.font = '13px monospace';
    tile.labels.replaceChildren();
    tile.selection.replaceChildren();
    for (const [row, { start, end }] of lines.slice(number * LINES, number * LINES + LINES).entries()) {
      const words = text
        .slice(start, end)
        .replace(/\p{Cc}/gu, '')
        .replace(/\p{Co}/gu, '▾');
      const y = PAGE.margin + row * LINE_PX;
      const rtl = RTL.test(words);
      pen.direction = rtl ? 'rtl' : 'ltr';
      pen.textAlign = rtl ? 'right' : 'left';
      pen.fillText(words, rtl ? PAGE.width - PAGE.margin : PAGE.margin, y + 13);
      if (labelled()) box(tile.labels, PAGE.margin, y, words.length, words);
      const from = Math.max(start, selected.start);
      const to = Math.min(end, selected.end);
      if (to > from) box(tile.selection, PAGE.margin + (from - start) * LETTER_PX, y, to - from, null);
    }
  }

  function box(into: SVGElement, x: number, y: number, letters: number, label: string | null): void {
    const rect = page.createElementNS(SVG, 'rect');
    const shape = { x, y, width: letters * LETTER_PX, height: LINE_PX };
    for (const [name, value] of Object.entries(shape)) rect.setAttribute(name, String(value));
    if (label !== null) rect.setAttribute('aria-label', label);
    rect.setAttribute('fill', label === null ? 'rgb(26 115 232 / 0.3)' : 'transparent');
    into.append(rect);
  }

  editor.addEventListener('scroll', later, { passive: true });
  view.addEventListener('resize', relay);
  const onVisible = (): void => {
    if (!page.hidden) later();
  };
  page.addEventListener('visibilitychange', onVisible);

  return {
    paint: () => {
      // A hidden tab does not paint; the text goes on all the same.
      if (!page.hidden) later();
    },
    hit(x, y) {
      const around = content.getBoundingClientRect();
      const down = y - around.top;
      const number = Math.floor(down / (PAGE.height + PAGE.gap));
      const row = Math.floor((down - number * (PAGE.height + PAGE.gap) - PAGE.margin) / LINE_PX);
      const line = lines[Math.max(0, Math.min(lines.length - 1, number * LINES + Math.max(0, row)))];
      if (!line) return 1;
      const letter = Math.round((x - around.left - left - PAGE.margin) / LETTER_PX);
      return Math.max(1, Math.min(line.end, line.start + Math.max(0, letter)));
    },
    scrollTo(at) {
      const target = Math.max(0, topOf(lineAt(lines, at)) - editor.clientHeight / 3);
      const from = editor.scrollTop;
      for (let step = 1; step <= 8; step += 1) {
        view.setTimeout(() => {
          editor.scrollTop = from + ((target - from) * step) / 8;
        }, step * 31);
      }
    },
    dispose() {
      view.removeEventListener('resize', relay);
      page.removeEventListener('visibilitychange', onVisible);
      if (waiting) view.cancelAnimationFrame(waiting);
    },
  };
}
