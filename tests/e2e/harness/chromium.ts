/**
 * Real Chromium (or Chrome, Edge) with the unpacked build loaded, on a profile of its own. Nothing it does leaves the
 * machine: every host name that is not one of ours resolves to nothing.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Worker } from 'playwright';
import { browserPath } from '../../../scripts/browsers.ts';
import type { PageServer } from '../../doubles/server.ts';
import { ExtensionContext } from './chromium-extension-context.ts';
import { allowReload, grantOnRequest } from './chromium-extensions-page.ts';
import { pressShortcut } from './chromium-shortcut.ts';
import { ChromiumSidePanel } from './chromium-side-panel.ts';
import { ChromiumTab, ChromiumView } from './chromium-views.ts';
import { type LoadedBrowser, type NetworkRequest, panelPath, type Tab, type View } from './loaded-browser.ts';
import { readNetLog } from './net-log.ts';
import { until } from './until.ts';
import { open } from './what-is-seen.ts';

export interface ChromiumOptions {
  /** The folder with the unpacked build's manifest.json, or the id of an extension that a policy of this machine installs. */
  extension: string | { forced: string };
  /** Answers for its `secureNames`, so that a stand-in has the real address. */
  pages?: PageServer;
  /** Shows the window; the default is headless. */
  headed?: boolean;
  executable?: string;
  /** CSS px; the default is a Chromebook's page. */
  viewport?: { width: number; height: number };
  locale?: string;
  colorScheme?: 'light' | 'dark';
  args?: readonly string[];
  /** Pages may use every folder that they are given, without the prompt that headless nobody could answer. */
  mayUseFolders?: boolean;
}

/**
 * Playwright's own list without ThirdPartyStoragePartitioning. Without partitioning Chromium refuses our frames their database ("The
 * user denied permission"), which no person's browser does (measured in Chromium 156). Of two such flags the last counts.
 */
const withoutFeatures = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

const flags = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
  // Toolbar clicks and loading into branded Chrome, which no longer knows --load-extension.
  '--enable-unsafe-extension-debugging',
  `--disable-features=${withoutFeatures.join(',')}`,
];

/** A browser with these asks nobody for extensions, so also not for those that a policy installs. */
const networkingOff = ['--disable-background-networking', '--disable-default-apps'];

async function unpackedId(browser: CDPSession, folder: string): Promise<string> {
  const { extensions } = await browser.send('Extensions.getExtensions');
  return (
    extensions.find((one) => one.path === folder)?.id ??
    (await browser.send('Extensions.loadUnpacked', { path: folder })).id
  );
}

/** As if the person had said yes for good (content setting 1) to reading and writing in folders; measured in Chromium 156. */
async function allowFolders(profile: string): Promise<void> {
  const defaults = { file_system_read_guard: 1, file_system_write_guard: 1 };
  await mkdir(join(profile, 'Default'));
  const preferences = JSON.stringify({ profile: { default_content_setting_values: defaults } });
  await writeFile(join(profile, 'Default', 'Preferences'), preferences);
}

/** Runs in a frame: whether an extension's page really stands there. */
const hasRuntime = (): boolean =>
  Boolean((globalThis as unknown as { chrome?: { runtime?: { id?: string } } }).chrome?.runtime?.id);

/** Names of ours go to the stand-in server, loopback stays, all else is not found. */
function resolverRules(pages: PageServer | undefined): string {
  const ours = (pages?.secureNames ?? []).map((name) => `MAP ${name}:443 127.0.0.1:${pages?.securePort}`);
  return [...ours, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', ');
}

export class LoadedChromium implements LoadedBrowser {
  readonly name = 'chromium';
  readonly #options: ChromiumOptions;
  readonly #profile: string;
  readonly #netLogs: string[] = [];
  #running: { context: BrowserContext; browser: CDPSession } | null = null;
  #id = '';
  readonly #frames = () => this.#running?.context.pages().flatMap((page) => page.frames()) ?? [];

  private constructor(options: ChromiumOptions, profile: string) {
    this.#options = options;
    this.#profile = profile;
  }

  static async launch(options: ChromiumOptions): Promise<LoadedChromium> {
    const profile = await mkdtemp(join(tmpdir(), 'shared-lens-chromium-'));
    if (options.mayUseFolders) await allowFolders(profile);
    const loaded = new LoadedChromium(options, profile);
    await loaded.restart();
    return loaded;
  }

  get #live(): { context: BrowserContext; browser: CDPSession } {
    if (!this.#running) throw new Error('The browser is not running: call restart() first.');
    return this.#running;
  }

  /** Playwright's context, for what only Chromium can do. */
  get context(): BrowserContext {
    return this.#live.context;
  }

  /** A DevTools session with the whole browser. */
  get browserSession(): CDPSession {
    return this.#live.browser;
  }

  get extensionId(): string {
    return this.#id;
  }

  get extensionOrigin(): string {
    return `chrome-extension://${this.#id}`;
  }

  async restart(): Promise<void> {
    if (this.#running) throw new Error('The browser is still running.');
    const { extension, pages, headed, executable, viewport, locale, colorScheme, args } = this.#options;
    const folder = typeof extension === 'string' ? extension : null;
    const netLog = join(this.#profile, `net-${this.#netLogs.length}.json`);
    this.#netLogs.push(netLog);
    const context = await chromium.launchPersistentContext(this.#profile, {
      executablePath: executable ?? browserPath('chromium'),
      headless: false, // Playwright's own headless is the old shell, which has no extensions
      // Root cannot have the sandbox, and headless in a container often not either; a person's window keeps it.
      chromiumSandbox: Boolean(headed) && process.getuid?.() !== 0,
      ignoreDefaultArgs: ['--disable-extensions', ...(folder ? [] : networkingOff)],
      ignoreHTTPSErrors: true,
      viewport: viewport ?? { width: 1366, height: 600 },
      ...(locale ? { locale } : {}),
      ...(colorScheme ? { colorScheme } : {}),
      args: [
        ...(headed ? [] : ['--headless=new']),
        ...flags,
        `--host-resolver-rules=${resolverRules(pages)}`,
        `--log-net-log=${netLog}`,
        ...(folder ? [...networkingOff, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : []),
        ...(args ?? []),
      ],
    });
    const browser = await context.browser()?.newBrowserCDPSession();
    if (!browser) throw new Error('No DevTools session with the browser.');
    this.#id = typeof extension === 'string' ? await unpackedId(browser, extension) : extension.forced;
    context.once('close', () => {
      this.#running = null;
    });
    this.#running = { context, browser };
    open.add(this.#frames);
  }

  async open(url: string): Promise<ChromiumTab> {
    const blank = this.context.pages().find((page) => page.url() === 'about:blank');
    const tab = new ChromiumTab(blank ?? (await this.context.newPage()));
    await tab.goto(url);
    await tab.bringToFront();
    return tab;
  }

  async tabUrls(): Promise<string[]> {
    return this.context.pages().map((page) => page.url());
  }

  async tabAt(part: string): Promise<ChromiumTab> {
    const page = await until(`a tab at ${part}`, async () =>
      this.context.pages().find((candidate) => candidate.url().includes(part)),
    );
    return new ChromiumTab(page);
  }

  async openExtensionPage(path: string): Promise<ChromiumTab> {
    return this.open(`${this.extensionOrigin}/${path}`);
  }

  async clickToolbar(tab: Tab): Promise<void> {
    await tab.bringToFront();
    const url = await tab.url();
    const targetId = await until('the tab in front', async () => {
      const { targetInfos } = await this.browserSession.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      return targetInfos.find((info) => info.url === url && info.embedderData?.tabActive)?.targetId;
    });
    await this.browserSession.send('Extensions.triggerAction', { id: this.extensionId, targetId });
  }

  /** Drags a file or folder of this machine to the middle of an element and drops it there. */
  async dropOn(tab: ChromiumTab, selector: string, path: string): Promise<void> {
    await tab.waitFor((wanted) => document.querySelector(wanted) !== null, selector);
    const box = await tab.page.locator(selector).boundingBox();
    if (!box) throw new Error(`Nothing is shown of ${selector}.`);
    const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 100)];
    const session = await this.context.newCDPSession(tab.page);
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x, y, data });
    }
    await session.detach();
  }

  async pressCommand(tab: ChromiumTab, keys: string): Promise<void> {
    await tab.bringToFront();
    await pressShortcut(tab.page, keys);
  }

  async panel(
    tab: ChromiumTab,
    { path = panelPath, timeout }: { path?: string; timeout?: number } = {},
  ): Promise<ChromiumView> {
    const frame = await until(
      'the panel frame',
      async () => {
        for (const candidate of tab.page.frames().slice(1)) {
          // With a dynamic URL the host in the address is a random one; and a refused frame keeps its address, but has no runtime.
          const url = new URL(candidate.url() || 'about:blank');
          if (url.protocol !== 'chrome-extension:' || url.pathname !== `/${path}`) continue;
          if (await candidate.evaluate(hasRuntime).catch(() => false)) return candidate;
        }
        return null;
      },
      timeout,
    );
    return new ChromiumView(frame);
  }

  async nativePanel(path = panelPath, timeout?: number): Promise<ChromiumSidePanel> {
    const targetId = await until(
      'the side panel',
      async () => {
        const { targetInfos } = await this.browserSession.send('Target.getTargets', { filter: [{ type: 'page' }] });
        // The one page target of that address that no tab shows; Playwright has not attached itself to it.
        return targetInfos.find((info) => !info.attached && info.url.startsWith(`${this.extensionOrigin}/${path}`))
          ?.targetId;
      },
      timeout,
    );
    return ChromiumSidePanel.attach(this.browserSession, targetId);
  }

  async openNativePanel(path = panelPath): Promise<ChromiumSidePanel> {
    await using quiet = await ExtensionContext.open(this);
    await quiet.call('chrome.windows.getCurrent().then(({ id }) => { globalThis.windowId = id; })');
    await quiet.call('chrome.sidePanel.open({ windowId: globalThis.windowId })');
    return this.nativePanel(path);
  }

  /** The running service worker, or null while it sleeps. */
  worker(): Worker | null {
    return this.context.serviceWorkers().find((worker) => worker.url().startsWith(this.extensionOrigin)) ?? null;
  }

  async #workerTargets(): Promise<{ targetId: string }[]> {
    const { targetInfos } = await this.browserSession.send('Target.getTargets', {
      filter: [{ type: 'service_worker' }],
    });
    return targetInfos.filter((info) => info.url.startsWith(this.extensionOrigin));
  }

  async killBackground(): Promise<void> {
    for (const { targetId } of await this.#workerTargets()) {
      await this.browserSession.send('Target.closeTarget', { targetId });
    }
  }

  /** Slows the main thread of one document down by `rate` (4 is a slow Chromebook; 1 is back to normal). */
  async throttle(view: View, rate: number): Promise<void> {
    if (!(view instanceof ChromiumView)) throw new Error('Only a Chromium view can be slowed down.');
    const target = view instanceof ChromiumTab ? view.page : view.frame;
    const session = await this.context.newCDPSession(target);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
  }

  /** The origins of all worlds in which scripts run in a tab's page: the page's own, and one for each extension that has a script there. */
  async scriptWorlds(tab: ChromiumTab): Promise<string[]> {
    const session = await this.context.newCDPSession(tab.page);
    const worlds: string[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
    // Answers after it has told of every world that there is.
    await session.send('Runtime.enable');
    await session.detach();
    return worlds;
  }

  async grantOnRequest(host: string): Promise<void> {
    await grantOnRequest(this, host);
  }

  async acrossReload(act: () => Promise<unknown>): Promise<void> {
    await allowReload(this);
    const before = new Set((await this.#workerTargets()).map((target) => target.targetId));
    await act().catch(() => undefined); // the page that asks for the reload dies with its question open
    await until('the reloaded extension', async () =>
      (await this.#workerTargets()).find((one) => !before.has(one.targetId)),
    );
  }

  async kill(): Promise<void> {
    const { processInfo } = await this.browserSession.send('SystemInfo.getProcessInfo');
    const browser = processInfo.find((one) => one.type === 'browser');
    if (!browser) throw new Error('The browser process has no id.');
    const closed = new Promise((resolve) => this.context.once('close', resolve));
    process.kill(browser.id, 'SIGKILL');
    await closed;
  }

  async networkRequests(): Promise<NetworkRequest[]> {
    return (await Promise.all(this.#netLogs.map(readNetLog))).flat();
  }

  async close(): Promise<void> {
    await this.#running?.context.close();
    this.#running = null;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    open.delete(this.#frames);
    await this.close();
    await rm(this.#profile, { recursive: true, force: true });
  }
}
