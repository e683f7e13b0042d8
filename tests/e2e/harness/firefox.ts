/** Real Firefox ESR with the unpacked build installed, on a profile of its own, driven over WebDriver BiDi. */
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserPath } from '../../../scripts/browsers.ts';
import type { PageServer } from '../../doubles/server.ts';
import * as acts from './firefox-acts.ts';
import { FirefoxScope } from './firefox-scope.ts';
import { FirefoxOwnFrame, FirefoxSidebar, FirefoxTab, FirefoxView } from './firefox-views.ts';
import { type LoadedBrowser, type NetworkRequest, type Point, panelPath } from './loaded-browser.ts';
import { until } from './until.ts';
import { open } from './what-is-seen.ts';

export interface FirefoxOptions {
  /** The folder with the unpacked build's manifest.json, which names a gecko id. */
  extension: string;
  /** The policy of the machine installs it; nothing is installed by the harness. */
  byPolicy?: boolean;
  /** Answers for its `secureNames`, so that a stand-in has the real address. */
  pages?: PageServer;
  headed?: boolean;
  executable?: string;
  /** CSS px; the default is a Chromebook's page. */
  viewport?: { width: number; height: number };
  preferences?: Readonly<Record<string, string | number | boolean>>;
}

interface Running {
  browser: Browser;
  scope: FirefoxScope;
}

/** A tab that has not said by then where it is, in ms, is not waited for. */
const PATIENCE_MS = 2000;

/** A fixed host for the extension's origin, made from its id, so that a profile knows its storage again after a kill. */
function originUuid(geckoId: string): string {
  const digits = createHash('sha256').update(geckoId).digest('hex');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

export class LoadedFirefox implements LoadedBrowser {
  readonly name = 'firefox';
  readonly geckoId: string;
  readonly #options: FirefoxOptions;
  readonly #profile: string;
  readonly #requests: NetworkRequest[] = [];
  #running: Running | null = null;
  readonly #frames = async () => ((await this.#running?.browser.pages()) ?? []).flatMap((page) => page.frames());

  private constructor(options: FirefoxOptions, profile: string, geckoId: string) {
    this.#options = options;
    this.#profile = profile;
    this.geckoId = geckoId;
  }

  static async launch(options: FirefoxOptions): Promise<LoadedFirefox> {
    const manifest = JSON.parse(await readFile(join(options.extension, 'manifest.json'), 'utf8')) as {
      browser_specific_settings?: { gecko?: { id?: string } };
    };
    const geckoId = manifest.browser_specific_settings?.gecko?.id;
    if (!geckoId) throw new Error('The build names no gecko id: is it the Firefox build?');
    const profile = await mkdtemp(join(tmpdir(), 'shared-lens-firefox-'));
    const loaded = new LoadedFirefox(options, profile, geckoId);
    await loaded.restart();
    return loaded;
  }

  get #live(): Running {
    if (!this.#running) throw new Error('The browser is not running: call restart() first.');
    return this.#running;
  }

  /** The browser window itself, for what only Firefox can do. */
  get scope(): FirefoxScope {
    return this.#live.scope;
  }

  get extensionOrigin(): string {
    return `moz-extension://${originUuid(this.geckoId)}`;
  }

  #preferences(): Record<string, string | number | boolean> {
    const { pages, preferences } = this.#options;
    return {
      'extensions.webextensions.uuids': JSON.stringify({ [this.geckoId]: originUuid(this.geckoId) }),
      // An unpacked build is a temporary add-on, whose storage would go with every clean end of the browser.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // `permissions.request` is granted without a prompt, which headless could not be answered.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(pages?.securePort
        ? {
            'network.dns.localDomains': pages.secureNames.join(','),
            'network.socket.forcePort': `443=${pages.securePort}`,
          }
        : {}),
      ...preferences,
    };
  }

  async restart(): Promise<void> {
    if (this.#running) throw new Error('The browser is still running.');
    const { extension, executable, headed, viewport, byPolicy } = this.#options;
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: executable ?? browserPath('firefox'),
      headless: !headed,
      userDataDir: this.#profile,
      acceptInsecureCerts: true,
      args: ['-remote-allow-system-access'],
      defaultViewport: viewport ?? { width: 1366, height: 600 },
      extraPrefsFirefox: this.#preferences(),
    });
    const scope = await FirefoxScope.of(browser);
    await scope.run(acts.rememberRequests);
    if (byPolicy) await until('the forced install', () => scope.run(acts.isInstalled, this.geckoId));
    else await browser.installExtension(extension);
    this.#running = { browser, scope };
    open.add(this.#frames);
  }

  async open(url: string): Promise<FirefoxTab> {
    const { browser, scope } = this.#live;
    const page = await this.#pageAt((url) => url === 'about:blank');
    const tab = new FirefoxTab(page ?? (await browser.newPage()), scope);
    await tab.goto(url);
    await tab.bringToFront();
    return tab;
  }

  async tabUrls(): Promise<string[]> {
    const pages = await this.#live.browser.pages();
    return Promise.all(pages.map((page) => page.evaluate(() => location.href).catch(() => '')));
  }

  async tabAt(part: string): Promise<FirefoxTab> {
    const { scope } = this.#live;
    const found = until(`a tab at ${part}`, () => this.#pageAt((url) => url.includes(part)));
    const page = await found.catch(async (error: Error) => {
      throw new Error(`${error.message} Firefox itself has: ${(await scope.run(acts.tabAddresses)).join(' ')}`);
    });
    return new FirefoxTab(page, scope);
  }

  /** Asks all at once: a tab that is just being replaced may never answer, and one that is just closing has no answer any more. */
  async #pageAt(fits: (url: string) => boolean): Promise<Page | null> {
    const asked = (await this.#live.browser.pages()).map(async (page) => {
      if (fits(await page.evaluate(() => location.href))) return page;
      throw new Error('another');
    });
    return Promise.race([Promise.any(asked).catch(() => null), pause(PATIENCE_MS, null, { ref: false })]);
  }

  async openExtensionPage(path: string): Promise<FirefoxTab> {
    const { browser, scope } = this.#live;
    const before = new Set(await browser.pages());
    const opened = async (): Promise<Page> => {
      await scope.run(acts.openTab, { extensionId: this.geckoId, url: `${this.extensionOrigin}/${path}` });
      return until('the extension page', async () => (await browser.pages()).find((one) => !before.has(one)), 15_000);
    };
    // On a busy machine BiDi now and then never tells of the tab (1 of some 60 openings): it is opened once more.
    const page = await opened().catch(opened);
    const tab = new FirefoxTab(page, scope);
    await tab.waitFor(() => location.protocol === 'moz-extension:' && document.readyState === 'complete');
    return tab;
  }

  async clickToolbar(tab: FirefoxTab): Promise<void> {
    await tab.bringToFront();
    await this.scope.run(acts.clickAction, this.geckoId);
  }

  async pressCommand(tab: FirefoxTab, keys: string): Promise<void> {
    await tab.bringToFront();
    if (!(await this.scope.run(acts.pressKeys, keys)) && !(await this.scope.run(acts.pressKeys, keys)))
      throw new Error(`Firefox took no shortcut for ${keys}, twice.`);
  }

  /** Right-clicks at a point of the page and chooses the entry with this label. Chromium's menu cannot be driven headless. */
  async chooseFromContextMenu(tab: FirefoxTab, at: Point, label: string): Promise<void> {
    await tab.bringToFront();
    await tab.page.mouse.click(at.x, at.y, { button: 'right' });
    await until(`the entry “${label}” in the menu`, () => this.scope.run(acts.chooseFromMenu, label));
  }

  async panel(
    tab: FirefoxTab,
    { path = panelPath, timeout }: { path?: string; timeout?: number } = {},
  ): Promise<FirefoxView | FirefoxOwnFrame> {
    const start = `${this.extensionOrigin}/${path}`;
    if ((await tab.url()).startsWith(this.extensionOrigin)) {
      const own = new FirefoxOwnFrame(this.scope);
      await own.waitFor((wanted) => location.href.startsWith(wanted), start, timeout);
      return own;
    }
    const frame = await until(
      'the panel frame',
      async () => {
        for (const candidate of tab.page.frames().slice(1)) {
          const url = await candidate.evaluate(() => location.href).catch(() => '');
          if (url.startsWith(start)) return candidate;
        }
        return null;
      },
      timeout,
    );
    return new FirefoxView(frame);
  }

  async nativePanel(): Promise<FirefoxSidebar> {
    await until('the sidebar', () => this.scope.run(acts.sidebarUrl));
    const sidebar = new FirefoxSidebar(this.scope);
    await sidebar.waitFor(() => document.readyState === 'complete');
    return sidebar;
  }

  async openNativePanel(): Promise<FirefoxSidebar> {
    await this.scope.run(acts.showSidebar, this.geckoId);
    return this.nativePanel();
  }

  async killBackground(): Promise<void> {
    await this.scope.run(acts.endBackground, this.geckoId);
  }

  /** Nothing to do: a preference grants every request. */
  async grantOnRequest(): Promise<void> {}

  async acrossReload(act: () => Promise<unknown>): Promise<void> {
    await this.scope.run(acts.markInstance, this.geckoId);
    await act().catch(() => undefined); // the page that asks for the reload dies with its question open
    await until('the reloaded extension', () => this.scope.run(acts.isNewInstance, this.geckoId));
  }

  async kill(): Promise<void> {
    const { browser, scope } = this.#live;
    this.#requests.push(...(await scope.run(acts.rememberedRequests)));
    const gone = new Promise((resolve) => browser.once('disconnected', resolve));
    process.kill(await scope.run(acts.processId), 'SIGKILL');
    await gone;
    this.#running = null;
    // Puppeteer puts back the settings that it had set aside, after the connection is gone: a start meanwhile fails (seen once, on a busy machine).
    await until(
      'the profile as it was',
      async () => !(await readdir(this.#profile)).some((it) => it.endsWith('.puppeteer')),
    );
  }

  async networkRequests(): Promise<NetworkRequest[]> {
    return [...this.#requests];
  }

  async close(): Promise<void> {
    if (!this.#running) return;
    const { browser, scope } = this.#running;
    this.#requests.push(...(await scope.run(acts.rememberedRequests)));
    this.#running = null;
    await browser.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    open.delete(this.#frames);
    await this.close();
    await rm(this.#profile, { recursive: true, force: true });
  }
}
