/** In the page's own world, at its beginning: our bridge where the page is a document, as in the product, and the hands of the hosts. */
import { installBridge } from '@/lib/surfaces/docs/bridge/bridge';
import { rowNamed } from '../hosts/all';
import { lendHands } from './talk';

if (location.pathname.startsWith('/document/')) installBridge(window);

/** This window and those of all frames in it that it may look into, also in open shadow roots. */
function windowsIn(root: Document | ShadowRoot, own: Window): (Window & typeof globalThis)[] {
  const elements = [...root.querySelectorAll('*')];
  const frames = elements.flatMap((each) => (each instanceof HTMLIFrameElement ? [each] : []));
  return [
    own as Window & typeof globalThis,
    ...frames.flatMap(({ contentDocument, contentWindow }) =>
      contentDocument && contentWindow ? windowsIn(contentDocument, contentWindow) : [],
    ),
    ...elements.flatMap(({ shadowRoot }) => (shadowRoot ? windowsIn(shadowRoot, own).slice(1) : [])),
  ];
}
const marks = (stem: string): string[] =>
  windowsIn(document, window).flatMap(({ CSS }) => [...CSS.highlights.keys()].filter((name) => name.startsWith(stem)));
lendHands((row) => ({ ...rowNamed(row).hand, marks }));
