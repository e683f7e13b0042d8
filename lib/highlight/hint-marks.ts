import type { Tree } from '@/lib/quote/dom/trees';
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
      const tree = ranges[0]?.startContainer.getRootNode() as Tree | undefined;
      const page = ranges[0]?.startContainer.ownerDocument;
      const view = page?.defaultView;
      if (!tree || !view || !canHighlight()) return;
      const undress = dress(
        tree,
        view,
        `::highlight(${name}){text-decoration:underline dotted 2px ${LINE[themeOf(page)]}}`,
      );
      const { CSS, Highlight } = registryOf(view);
      CSS.highlights.set(name, new Highlight(...ranges));
      clear = () => {
        CSS.highlights.delete(name);
        undress();
      };
    },
  };
}

function dress(tree: Tree, { CSSStyleSheet }: typeof globalThis, rules: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  return () => {
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
