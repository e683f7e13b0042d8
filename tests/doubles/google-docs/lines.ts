/** Where each line of the text stands on the pages. Letters are all as wide as one another, so that a place on the screen is a sum. */

export const LINE_PX = 18;
export const LETTER_PX = 7.8;
const LETTERS = 80;
export const LINES = 48;
export const PAGE = { width: 816, height: 1056, margin: 96, gap: 12 } as const;

export interface Line {
  start: number;
  end: number;
}

/** Lines of at most 80 letters, broken at spaces; each paragraph begins a new one. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    while (end - start > LETTERS) {
      const space = text.lastIndexOf(' ', start + LETTERS);
      const cut = space > start ? space + 1 : start + LETTERS;
      lines.push({ start, end: cut });
      start = cut;
    }
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** The number of the line that holds this offset. */
export function lineAt(lines: readonly Line[], at: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] as Line).start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How far down a line begins, in px of the whole document. */
export const topOf = (line: number): number =>
  Math.floor(line / LINES) * (PAGE.height + PAGE.gap) + PAGE.margin + (line % LINES) * LINE_PX;
