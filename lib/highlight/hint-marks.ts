import { canHighlight } from './highlighter';
import { drawStem } from './slots';
import { themeOf } from './theme';

/** Dotted, so that no hint looks like a tagged passage or like the browser's spelling. */
const LINE = { light: '#8a4b08', dark: '#f0bd7a' };

/** Draws the words that hints are about; a slot of its own beside the passages. Drawing none removes exactly what was put there. */
export function hintMarks(page: Document): { draw(ranges: readonly Range[]): void } {
  const name = drawStem();
  const sheet = canHighlight() ? new CSSStyleSheet() : null;
  const clear = (): void => {
    if (!sheet) return;
    CSS.highlights.delete(name);
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  return {
    draw(ranges) {
      clear();
      if (!sheet || ranges.length === 0) return;
      sheet.replaceSync(`::highlight(${name}){text-decoration:underline dotted 2px ${LINE[themeOf(page)]}}`);
      page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
      CSS.highlights.set(name, new Highlight(...ranges));
    },
  };
}
