/** The stand-in for Docs in the page of a test, with our bridge in it, as a document at its beginning. */
import { afterEach } from 'vitest';
import { page } from 'vitest/browser';
import { installBridge } from '@/lib/surfaces/docs/bridge/bridge';
import sheet from '../../doubles/google-docs/page.css?inline';
import { openStandIn, type StandIn, type StandInOptions } from '../../doubles/google-docs/stand-in';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0).reverse()) end();
});

/** What a test starts ends with it. */
export const atEnd = (end: () => void): void => void ends.push(end);

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens the stand-in; `bridge: false` for a tab that is older than we are. */
export async function openDocs(options: StandInOptions & { bridge?: boolean; width?: number } = {}): Promise<StandIn> {
  await page.viewport(options.width ?? 1600, 800);
  if (options.bridge !== false) atEnd(installBridge(window));
  const style = document.createElement('style');
  style.textContent = sheet;
  document.head.append(style);
  const double = openStandIn(document, {
    address: 'https://docs.google.com/document/d/1Test/edit?tab=t.0',
    ...options,
  });
  atEnd(() => {
    double.dispose();
    style.remove();
    document.documentElement.dir = '';
    document.documentElement.lang = 'en';
  });
  return double;
}

/** The same, once the frame and the page's function are there. */
export async function openReadyDocs(options: Parameters<typeof openDocs>[0] = {}): Promise<StandIn> {
  const double = await openDocs(options);
  await double.ready;
  return double;
}
