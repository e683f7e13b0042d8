/** Seam: what an administrator set by policy (`storage.managed`). */
import { browser } from 'wxt/browser';
import type { ManagedAnswer } from '@/lib/policy/known-policy';

/**
 * What is set now. In Chromium the first answer after a start takes about 3 s, later ones 2-6 ms, and a value that is not of the
 * schema's type never comes; Firefox hands over what was written, or refuses when nothing was (measured in 156 and 153).
 */
export async function readManaged(): Promise<ManagedAnswer> {
  try {
    const values = (await browser.storage.managed.get(null)) as Record<string, unknown>;
    return Object.keys(values).length === 0 ? { state: 'empty' } : { state: 'set', values };
  } catch {
    return { state: 'none' };
  }
}

/** A policy that comes, changes or goes while the browser runs: Chromium only, Firefox reads its policy at each start. */
export function onManagedChanged(changed: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') changed();
  });
}

/** The version of Shared Lens that reads it. */
export const ownVersion = (): string => browser.runtime.getManifest().version;
