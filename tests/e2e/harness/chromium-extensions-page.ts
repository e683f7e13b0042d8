/** What a person could do on chrome://extensions, done through that page's own API. */
import type { RunningChromium } from './running-chromium.ts';

interface DeveloperPrivate {
  developerPrivate: {
    addHostPermission(id: string, host: string): Promise<void>;
    updateProfileConfiguration(changes: { inDeveloperMode: boolean }): Promise<void>;
    getExtensionsInfo(): Promise<{ id: string; version: string; state: string }[]>;
  };
}

async function onExtensionsPage<Result>(
  loaded: RunningChromium,
  work: (argument: { id: string; host: string }) => Promise<Result>,
  host = '',
): Promise<Result> {
  const page = await loaded.context.newPage();
  await page.goto('chrome://extensions');
  const result = await page.evaluate(work, { id: loaded.extensionId, host });
  await page.close();
  return result;
}

/** The version of the extension that runs now, however it was installed; null while there is none. */
export function runningVersion(loaded: RunningChromium): Promise<string | null> {
  return onExtensionsPage(loaded, async ({ id }) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: DeveloperPrivate }).chrome;
    const all = await developerPrivate.getExtensionsInfo();
    return all.find((one) => one.id === id && one.state === 'ENABLED')?.version ?? null;
  });
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
