import type { Tree } from '@/lib/quote/dom/trees';
import { adopt, shed } from './adopted';
import { canHighlight } from './highlighter';
import { registryOf } from './registry';
import { drawStem } from './slots';
import { themeOf } from './theme';

/** Dotted, so that no hint looks like a tagged passage or like the browser's spelling. */
const LINE = { light: '#8a4b08', dark: '#f0bd7a' };

/** Draws the words that hints are about, all of one field; a slot of its own beside the passages. Drawing none removes exactly what was put there. */
export function hintMarks(): { draw(ranges: readonly Range[]): void } {
  const name = drawStem();
  let clear = (): void => undefined;
  return {
    draw(ranges) {
      clear();
      const node = ranges[0]?.startContainer;
      const view = node?.ownerDocument?.defaultView;
      if (!node || !view || !canHighlight()) return;
      const tree = node.getRootNode() as Tree;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(`::highlight(${name}){text-decoration:underline dotted 2px ${LINE[themeOf(view.document)]}}`);
      adopt(tree, sheet);
      const { CSS, Highlight } = registryOf(view);
      CSS.highlights.set(name, new Highlight(...ranges));
      clear = () => {
        CSS.highlights.delete(name);
        shed(tree, sheet);
      };
    },
  };
}
