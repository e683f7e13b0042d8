/**
 * What a test may do with a browser that has the unpacked extension loaded, the same for Chromium and Firefox, so that one
 * test file can run over both. All times in ms. Everything rejects with a sentence when the browser does not do it in time.
 */

/** A document one can look into and act on: a tab's page or the panel's frame. */
export interface View {
  url(): Promise<string>;
  /** Runs `work` inside the document's own world. It is sent as text: no closure, only JSON in and out. */
  evaluate<Result, Argument = undefined>(
    work: (argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Awaited<Result>>;
  /** Waits until `work` answers with something true, and gives that back. */
  waitFor<Result, Argument = undefined>(
    work: (argument: Argument) => Result,
    argument?: Argument,
    timeout?: number,
  ): Promise<NonNullable<Awaited<Result>>>;
  /** Clicks the middle of the first element with the mouse, as a person would. */
  click(selector: string): Promise<void>;
  /** The text content of the first element, once it is there. */
  text(selector: string): Promise<string>;
}

/** A tab of the browser. Keys and mouse are real input events, trusted, and go to whatever has the focus. */
export interface Tab extends View {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  bringToFront(): Promise<void>;
  type(text: string): Promise<void>;
  /** One key or chord in the page: `Tab`, `Escape`, `Shift+ArrowRight`. Browser shortcuts are `pressCommand`'s. */
  press(keys: string): Promise<void>;
  /** Presses the mouse at one point, moves to the other, lets go; CSS px of the tab's viewport. */
  drag(from: Point, to: Point): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** The panel in the browser's own side panel or sidebar. */
export interface NativePanel extends View {
  /** Types into whatever has the focus in it. */
  type(text: string): Promise<void>;
}

export interface Point {
  x: number;
  y: number;
}

/** One request that left for the network stack. `initiator` is an origin, or null when the browser itself asked. */
export interface NetworkRequest {
  url: string;
  initiator: string | null;
}

export interface LoadedBrowser extends AsyncDisposable {
  readonly name: 'chromium' | 'firefox';
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  /** Opens a new tab in front and waits until it is loaded. */
  open(url: string): Promise<Tab>;
  /** The addresses of all tabs. */
  tabUrls(): Promise<string[]>;
  /** The tab whose address holds `part`, once there is one, whoever opened it. */
  tabAt(part: string): Promise<Tab>;
  /** Opens a page of the extension in a tab: `openExtensionPage('desk.html')`. */
  openExtensionPage(path: string): Promise<Tab>;
  /** A click on the toolbar icon for this tab, which also grants activeTab. */
  clickToolbar(tab: Tab): Promise<void>;
  /** A keyboard command of the manifest through the browser's own shortcut handling, which also grants activeTab. */
  pressCommand(tab: Tab, keys: string): Promise<void>;
  /** The panel's frame inside this tab, once it is there; `path` is the panel page's, if not `panel.html`. */
  panel(tab: Tab, options?: { path?: string; timeout?: number }): Promise<View>;
  /** The native panel, once it is open, whoever opened it. */
  nativePanel(): Promise<NativePanel>;
  /** Opens the native panel beside the tab in front, by the browser's own means. */
  openNativePanel(): Promise<NativePanel>;
  /** Ends the background (service worker or event page) at once, as the browser does after 30 s of rest. */
  killBackground(): Promise<void>;
  /** Lets the next `permissions.request` for hosts within `host` (`http://*\/*`) be granted without a prompt. */
  grantOnRequest(host: string): Promise<void>;
  /**
   * Does `act`, which makes the extension reload or update itself, and waits until its new self is running. Extension pages of
   * the old self are closed by the browser; frames in pages and content scripts live on as orphans (Chromium) or die (Firefox).
   */
  acrossReload(act: () => Promise<unknown>): Promise<void>;
  /** SIGKILL to the browser process: no time to flush anything. */
  kill(): Promise<void>;
  /** Starts again on the same profile, after `kill()` or `close()`. Old tabs and views are dead. */
  restart(): Promise<void>;
  /** Everything that was asked of the network so far in all runs of this browser. Call it after `close()` or `kill()`. */
  networkRequests(): Promise<NetworkRequest[]>;
  close(): Promise<void>;
}

/** The page that the panel frame shows. */
export const panelPath = 'panel.html';
