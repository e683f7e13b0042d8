/** Reads what stands in the product's own element of a page, behind its closed shadow root, where only DevTools can look. */
import type { LoadedChromium } from './chromium.ts';
import { ChromiumTab } from './chromium-views.ts';
import type { Tab } from './loaded-browser.ts';
import { until } from './until.ts';

interface Node {
  backendNodeId: number;
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

const all = (node: Node, name: string): Node[] => [
  ...(node.nodeName === name ? [node] : []),
  ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap((child) => all(child, name)),
];

function find(node: Node, mark: string): Node[] {
  if (node.attributes?.includes(mark)) return [node];
  return [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap((child) => find(child, mark));
}

/** Clicks a button of ours in the page with the mouse, once it is there, by the words on it. */
export async function clickInOurElement(loaded: LoadedChromium, tab: Tab, words: string): Promise<void> {
  if (!(tab instanceof ChromiumTab)) throw new Error('Only a tab of Chromium can be looked into.');
  const session = await loaded.context.newCDPSession(tab.page);
  const at = await until(`a button “${words}” of ours`, async () => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const buttons = find(root, 'data-shared-lens').flatMap((ours) => all(ours, 'BUTTON'));
    const button = buttons.find((each) => textOf(each).trim() === words);
    if (!button) return null;
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: button.backendNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  });
  await session.detach();
  await tab.page.mouse.click(at.x, at.y);
}

/** All text in elements that carry `mark`, frames left out. */
export async function wordsInOurElement(loaded: LoadedChromium, tab: Tab, mark = 'data-shared-lens'): Promise<string> {
  if (!(tab instanceof ChromiumTab)) throw new Error('Only a tab of Chromium can be looked into.');
  const session = await loaded.context.newCDPSession(tab.page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return find(root, mark).map(textOf).join(' ');
}
