/** The acts that run inside Firefox's browser window (see firefox-scope.ts). Each is sent as text, so each stands alone. */
import type { NetworkRequest } from './loaded-browser.ts';

interface Principal {
  isSystemPrincipal: boolean;
  originNoSuffix: string;
}
interface Channel {
  URI: { spec: string };
  loadInfo: { triggeringPrincipal: Principal };
}
interface Extension {
  principal: Principal;
  terminateBackground(options: { disableResetIdleForTest: boolean }): Promise<void>;
}
interface Policy {
  active: boolean;
  extension: Extension;
}
interface InputProcessor {
  beginInputTransactionForTests(window: Window, callback: () => boolean): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}
interface MessageManager {
  addMessageListener(name: string, listener: (message: { data: string }) => void): void;
  loadFrameScript(url: string, allowDelayed: boolean): void;
}
interface BrowserElement extends HTMLElement {
  messageManager: MessageManager;
  currentURI: { spec: string };
}

/** What Firefox's browser window offers; only what is used here. */
declare const window: Window & { sharedLensRequests?: NetworkRequest[]; sharedLensInstance?: Policy };
declare const gBrowser: {
  tabs: { linkedBrowser: BrowserElement }[];
  selectedBrowser: BrowserElement;
  addTab(url: string, options: { triggeringPrincipal: Principal; inBackground: boolean }): void;
};
declare const SidebarController: { sidebars: Map<string, unknown>; show(id: string): Promise<void> };
declare const Services: {
  appinfo: { processID: number };
  obs: { addObserver(observer: (subject: { QueryInterface(kind: unknown): Channel }) => void, topic: string): void };
};
declare const ChromeUtils: { importESModule(url: string): { ExtensionParent: ExtensionParent } };
declare const Cc: Record<string, { createInstance(kind: unknown): InputProcessor }>;
declare const Ci: Record<string, unknown>;
declare const WebExtensionPolicy: { getByID(id: string): Policy };
interface ExtensionParent {
  apiManager: {
    global: { browserActionFor(extension: Extension): { triggerAction(window: Window): Promise<void> } };
  };
}

export const processId = (): number => Services.appinfo.processID;

/** Starts to remember every http request of every process: pages, extensions and the browser itself. */
export function rememberRequests(): void {
  const seen: NetworkRequest[] = [];
  window.sharedLensRequests = seen;
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const by = channel.loadInfo.triggeringPrincipal;
    seen.push({ url: channel.URI.spec, initiator: by.isSystemPrincipal ? null : by.originNoSuffix });
  }, 'http-on-opening-request');
}

export const rememberedRequests = (): NetworkRequest[] => window.sharedLensRequests ?? [];

export const isInstalled = (extensionId: string): boolean =>
  (WebExtensionPolicy.getByID(extensionId) as Policy | null)?.active === true;

export async function clickAction(extensionId: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(extensionId);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** Remembers the running instance of the extension, so that `isNewInstance` can tell the next one from it. */
export function markInstance(extensionId: string): void {
  window.sharedLensInstance = WebExtensionPolicy.getByID(extensionId);
}

export function isNewInstance(extensionId: string): boolean {
  const policy = WebExtensionPolicy.getByID(extensionId) as Policy | null;
  return policy?.active === true && policy !== window.sharedLensInstance;
}

/** Ends the event page, whatever it still waits for. */
export async function endBackground(extensionId: string): Promise<void> {
  await WebExtensionPolicy.getByID(extensionId).extension.terminateBackground({ disableResetIdleForTest: true });
}

export function openTab({ extensionId, url }: { extensionId: string; url: string }): void {
  const { principal } = WebExtensionPolicy.getByID(extensionId).extension;
  gBrowser.addTab(url, { triggeringPrincipal: principal, inBackground: false });
}

/** The addresses of all tabs, as the browser's own window knows them. */
export const tabAddresses = (): string[] => gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser.currentURI.spec);

/**
 * Presses `keys` (`Alt+Shift+L`) at the widget: the page sees them first, then the browser's shortcuts, as with a keyboard. Answers whether
 * a shortcut was taken: right after the keyboard went from one document to another, Firefox 153 now and then drops the key on its way back
 * from the page (1 of 40 such presses on a busy machine), and who sees that nothing happens presses again.
 */
export async function pressKeys(keys: string): Promise<boolean> {
  const codes: Record<string, [string, string, number]> = {
    Alt: ['Alt', 'AltLeft', 18],
    Ctrl: ['Control', 'ControlLeft', 17],
    Shift: ['Shift', 'ShiftLeft', 16],
  };
  const events = keys.split('+').map((part) => {
    const [key, code, keyCode] = codes[part] ?? [
      part,
      /\d/.test(part) ? `Digit${part}` : `Key${part}`,
      part.charCodeAt(0),
    ];
    return new KeyboardEvent('', { key, code, keyCode });
  });
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!processor?.beginInputTransactionForTests(window, () => true)) throw new Error('Firefox takes no keys now.');
  gBrowser.selectedBrowser.focus();
  const taken = new Promise<boolean>((resolve) => {
    window.addEventListener('command', () => resolve(true), { capture: true, once: true });
    setTimeout(() => resolve(false), 4000);
  });
  for (const event of events) processor.keydown(event);
  for (const event of events.reverse()) processor.keyup(event);
  return taken;
}

/** Shows the extension's sidebar. */
export async function showSidebar(extensionId: string): Promise<void> {
  const wanted = `${extensionId.replace(/[^\w-]/g, '_')}-sidebar-action`;
  if (!SidebarController.sidebars.has(wanted)) throw new Error('The extension has no sidebar.');
  await SidebarController.show(wanted);
}

/** The address of the extension page in the sidebar, once it is loaded; null when there is none. */
export function sidebarUrl(): string | null {
  const sidebar = document.getElementById('sidebar') as HTMLIFrameElement | null;
  const inner = sidebar?.contentDocument?.getElementById('webext-panels-browser') as BrowserElement | null;
  return inner?.currentURI.spec.startsWith('moz-extension:') ? inner.currentURI.spec : null;
}

/** Gives the page in front the focus, which a headless window does not do by itself. */
export function focusPage(): void {
  window.focus();
  gBrowser.selectedBrowser.focus();
}

/** Gives the sidebar's page the focus; it arrives there a little later. */
export function focusSidebar(): void {
  const sidebar = document.getElementById('sidebar') as HTMLIFrameElement | null;
  sidebar?.contentDocument?.getElementById('webext-panels-browser')?.focus();
}

/** Types `text` into whatever has the focus now. */
export function typeKeys(text: string): void {
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!processor?.beginInputTransactionForTests(window, () => true)) throw new Error('Firefox takes no keys now.');
  for (const key of text) {
    processor.keydown(new KeyboardEvent('', { key }));
    processor.keyup(new KeyboardEvent('', { key }));
  }
}

/**
 * Evaluates `code` in a page that BiDi does not reach, past its CSP; the answer is JSON, or `refused: …`. `sidebar`: the sidebar's page;
 * `frame`: the first frame of the tab in front, whatever shadow root it stands in.
 */
export async function evaluateInside({ where, code }: { where: 'sidebar' | 'frame'; code: string }): Promise<string> {
  const sidebar = document.getElementById('sidebar') as HTMLIFrameElement | null;
  const inner =
    where === 'frame'
      ? gBrowser.selectedBrowser
      : (sidebar?.contentDocument?.getElementById('webext-panels-browser') as BrowserElement | null);
  if (!inner) throw new Error('The sidebar is not open.');
  const name = `shared-lens:${crypto.randomUUID()}`;
  const script = `(async () => {
    const page = ${where === 'frame' ? 'docShell.browsingContext.children[0]?.window' : 'content'};
    if (!page) throw new Error('there is no frame');
    const sandbox = Cu.Sandbox(page, { sandboxPrototype: page, wantXrays: false });
    const answer = await Promise.resolve(Cu.evalInSandbox(${JSON.stringify(code)}, sandbox)).catch((e) => 'refused: ' + e);
    sendAsyncMessage(${JSON.stringify(name)}, String(answer));
  })().catch((e) => sendAsyncMessage(${JSON.stringify(name)}, 'refused: ' + e));`;
  return new Promise((resolve) => {
    inner.messageManager.addMessageListener(name, (message) => resolve(message.data));
    inner.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}

/** Chooses the entry whose label this is from the context menu that is open over the page. */
export function chooseFromMenu(label: string): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as
    | (HTMLElement & { state: string; hidePopup(): void })
    | null;
  if (menu?.state !== 'open') return false;
  const entry = [...menu.querySelectorAll<HTMLElement & { label: string; doCommand(): void }>('menuitem')].find(
    (one) => one.label === label,
  );
  entry?.doCommand();
  menu.hidePopup();
  return entry !== undefined;
}
