/** Seam: whether the browser gave us room without end, which in Chromium also means that it does not clear it when the disk runs full. */
import { browser } from 'wxt/browser';

export const hasUnlimitedStorage = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: ['unlimitedStorage'] });
