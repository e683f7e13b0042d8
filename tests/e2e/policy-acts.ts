/** What the policy suites do and look at. */
import type { LoadedChromium } from './harness/chromium.ts';
import type { View } from './harness/loaded-browser.ts';

/** Says a call to the background as a page of ours would, past everything that a screen allows. */
export function asksBackground(view: View, call: string, payload: unknown): Promise<unknown> {
  return view.evaluate(
    async ({ call, payload }) => {
      type Runtime = { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } };
      const { runtime } = (globalThis as unknown as Runtime).chrome;
      const data = { address: { to: 'background', tab: null, instance: null }, from: null, call, payload };
      const answer = await runtime.sendMessage({ id: 1, type: 'to-background', data, timestamp: Date.now() });
      return (answer as { res?: unknown }).res ?? answer;
    },
    { call, payload },
  );
}

/** Writes a row of our settings past all of our code, as somebody with the browser's tools could; null takes it away. */
export function writeSetting(view: View, key: string, value: unknown): Promise<void> {
  return view.evaluate(
    async ({ key, value }) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const open = indexedDB.open('shared-lens');
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => reject(open.error);
      });
      await new Promise<void>((resolve) => {
        const change = db.transaction('settings', 'readwrite');
        if (value === null) change.objectStore('settings').delete(key);
        else change.objectStore('settings').put({ key, value });
        change.oncomplete = () => resolve();
      });
      db.close();
    },
    { key, value },
  );
}

/** From now on every page of the extension remembers all words that it ever showed. */
export async function watchWords(browser: LoadedChromium): Promise<void> {
  await browser.context.addInitScript(() => {
    if (!location.protocol.startsWith('chrome-extension')) return;
    const seen = new Set<string>();
    Object.assign(globalThis, { sharedLensSeen: seen });
    const note = (): void => void (document.body && seen.add(document.body.textContent ?? ''));
    new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

export const seenSoFar = (view: View): Promise<string> =>
  view.evaluate(() => [...(globalThis as unknown as { sharedLensSeen: Set<string> }).sharedLensSeen].join('\n'));
