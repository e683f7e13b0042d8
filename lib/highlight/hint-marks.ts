import { canHighlight } from './highlighter';
import { drawStem } from './slots';
import { themeOf } from './theme';

/** Dotted, so that no hint looks like a tagged passage or like the browser's spelling. */
/** One grey for both themes: a shared word is no matter to be seen to. */
const SOFT = '#888';
const LINE = { light: '#8a4b08', dark: '#f0bd7a' };

/** Draws the words that hints are about, and softly the shared words; slots of their own beside the passages. Drawing none removes exactly what was put there. */
export function hintMarks(page: Document): { draw(hints: readonly Range[], soft?: readonly Range[]): void } {
  const name = drawStem();
  const softName = `${name}s`;
  const sheet = canHighlight() ? new CSSStyleSheet() : null;
  const clear = (): void => {
    if (!sheet) return;
    CSS.highlights.delete(name);
    CSS.highlights.delete(softName);
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  return {
    draw(hints, soft = []) {
      clear();
      if (!sheet || hints.length + soft.length === 0) return;
      sheet.replaceSync(
        `::highlight(${name}){text-decoration:underline dotted 2px ${LINE[themeOf(page)]}}::highlight(${softName}){text-decoration:underline 1px ${SOFT}}`,
      );
      page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
      CSS.highlights.set(name, new Highlight(...hints));
      CSS.highlights.set(softName, new Highlight(...soft));
    },
  };
}
