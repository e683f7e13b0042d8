import type { Tree } from '@/lib/quote/dom/trees';
import { adopt, shed } from './adopted';
import { canHighlight } from './highlighter';
import { registryOf, whileThere } from './registry';
import { drawStem } from './slots';
import { themeOf } from './theme';

/** Dotted, so that no hint looks like a tagged passage or like the browser's spelling. */
const LINE = { light: '#8a4b08', dark: '#f0bd7a' };
/** One grey for both themes: a shared word is no matter to be seen to. */
const SOFT = '#888';

/**
 * Draws the words that hints are about, and softly the shared words, all of one field; slots of their own beside the passages. Drawing
 * none removes exactly what was put there.
 */
export function hintMarks(): { draw(hints: readonly Range[], soft?: readonly Range[]): void } {
  const name = drawStem();
  const softName = `${name}s`;
  let clear = (): void => undefined;
  return {
    draw(hints, soft = []) {
      whileThere(clear);
      const node = (hints[0] ?? soft[0])?.startContainer;
      const view = node?.ownerDocument?.defaultView;
      if (!node || !view || !canHighlight()) return;
      const tree = node.getRootNode() as Tree;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(
        `::highlight(${name}){text-decoration:underline dotted 2px ${LINE[themeOf(view.document)]}}::highlight(${softName}){text-decoration:underline 1px ${SOFT}}`,
      );
      adopt(tree, sheet);
      const { CSS, Highlight } = registryOf(view);
      CSS.highlights.set(name, new Highlight(...hints));
      CSS.highlights.set(softName, new Highlight(...soft));
      clear = () => {
        CSS.highlights.delete(name);
        CSS.highlights.delete(softName);
        shed(tree, sheet);
      };
    },
  };
}
