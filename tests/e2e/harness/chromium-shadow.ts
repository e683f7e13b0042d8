/** Reads what stands in the product's own element of a page, behind its closed shadow root, where only DevTools can look. */
import type { LoadedChromium } from './chromium.ts';
import { ChromiumTab } from './chromium-views.ts';
import type { Tab } from './loaded-browser.ts';

interface Node {
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

const textOf = (node: Node): string =>
  node.nodeName === '#text'
    ? node.nodeValue
    : [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(textOf).join(' ');

function find(node: Node, mark: string): Node[] {
  if (node.attributes?.includes(mark)) return [node];
  return [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap((child) => find(child, mark));
}

/** All text in elements that carry `mark`, frames left out. */
export async function wordsInOurElement(loaded: LoadedChromium, tab: Tab, mark = 'data-shared-lens'): Promise<string> {
  if (!(tab instanceof ChromiumTab)) throw new Error('Only a tab of Chromium can be looked into.');
  const session = await loaded.context.newCDPSession(tab.page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return find(root, mark).map(textOf).join(' ');
}
