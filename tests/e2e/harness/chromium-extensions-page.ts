/** What a person could do on chrome://extensions, done through that page's own API. */
import type { RunningChromium } from './running-chromium.ts';

interface DeveloperPrivate {
  developerPrivate: {
    addHostPermission(id: string, host: string): Promise<void>;
    updateProfileConfiguration(changes: { inDeveloperMode: boolean }): Promise<void>;
  };
}

async function onExtensionsPage(
  loaded: RunningChromium,
  work: (argument: { id: string; host: string }) => Promise<void>,
  host = '',
): Promise<void> {
  const page = await loaded.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(work, { id: loaded.extensionId, host });
  await page.close();
}

/**
 * The next `permissions.request` for hosts within `host` is granted without a prompt, which headless nobody could answer
 * (measured in Chromium 156). Until it is asked for, `permissions.contains` stays false.
 */
export function grantOnRequest(loaded: RunningChromium, host: string): Promise<void> {
  return onExtensionsPage(
    loaded,
    ({ id, host }) =>
      (globalThis as unknown as { chrome: DeveloperPrivate }).chrome.developerPrivate.addHostPermission(id, host),
    host,
  );
}

/** Without developer mode `runtime.reload()` leaves an unpacked extension disabled. */
export function allowReload(loaded: RunningChromium): Promise<void> {
  return onExtensionsPage(loaded, () =>
    (globalThis as unknown as { chrome: DeveloperPrivate }).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
}
