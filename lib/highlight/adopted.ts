/** Style sheets of ours in a document or shadow root, beside those of its own. */
import type { Tree } from '@/lib/quote/dom/trees';

/** Puts a sheet there, once. */
export function adopt(tree: Tree, sheet: CSSStyleSheet): void {
  if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
}

/** Takes it away again, and nothing else. */
export function shed(tree: Tree, sheet: CSSStyleSheet): void {
  tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
}
