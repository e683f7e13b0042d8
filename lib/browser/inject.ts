/** Seam: putting our script into a tab. Only the background does; panel and desk need not know which script goes where. */
import { browser } from 'wxt/browser';
import { hostAddress } from '@/lib/evidence/host-address';
import { FRAMED, ORDINARY, pageScriptFor, QUOTE_SCRIPT } from '@/lib/hosts/page-scripts';
import { done, type Failure, failed, type Outcome } from '@/lib/outcome/outcome';
import { recognisedAs, rememberSite } from '@/lib/session/recognised-sites';
import { refusalFrom } from '@/lib/session/scriptable';
import { localKeep } from './keep';
import { mindHand } from './mind-hand';
import { recogniseTab } from './recognise-tab';
import { addressOf } from './tabs';

/** What runs on supported pages by itself. */
const ARRIVAL_SCRIPT = '/arrival.js';

/**
 * Puts its host's page script into a tab's top frame; a second one finds the first at work. Needs a granted host or a fresh click.
 *
 * @param url of the tab, where it is known; else the browser is asked, who tells it of pages that we may script.
 */
export async function injectPageScript(tab: number, url?: string): Promise<Outcome<void>> {
  const address = (url ?? (await addressOf(tab))) || undefined;
  return inject(tab, pageScriptFor(address, address === undefined ? null : await appOf(tab, address)));
}

/** Whose page it is: by its address, or by what a school's own site shows of itself. */
async function appOf(tab: number, address: string): Promise<string | null> {
  const url = URL.parse(address);
  const known = url && (hostAddress(url)?.app ?? (await recognisedAs(localKeep, url.hostname)));
  if (known || !url || pageScriptFor(address, null) !== ORDINARY) return known;
  const app = await recogniseTab(tab);
  if (app) await rememberSite(localKeep, url.hostname, app);
  return app;
}

/** Puts what makes and finds quotes beside the page script of a tab, or of a document in a frame of it. */
export const injectQuoteScript = (tab: number, frame: number): Promise<Outcome<void>> =>
  inject(tab, QUOTE_SCRIPT, frame);

/** Puts the arrival script into a tab that was open before us. */
export const injectArrivalScript = (tab: number): Promise<Outcome<void>> => inject(tab, ARRIVAL_SCRIPT);

/**
 * Waits between tries, in ms: under load, Chromium 156 sometimes refuses a script 2-23 ms after the click that granted the page
 * (10 of 60 clicks; none of 60 with these tries).
 */
const TRIES_AFTER_MS = [25, 50, 100, 200];

/** Puts the script of framed documents into a frame of a tab, and what minds where the person writes into the page around it. */
export async function injectFramed(tab: number, frame: number): Promise<Outcome<void>> {
  const injected = await inject(tab, FRAMED, frame);
  if (injected.ok) await mindHand(tab);
  return injected;
}

async function inject(tab: number, file: `/${string}`, frame = 0): Promise<Outcome<void>> {
  for (let turn = 0; ; turn += 1) {
    const refused = await tryToInject(tab, file, frame);
    const wait = TRIES_AFTER_MS[turn];
    if (refused === null) return done(undefined);
    if (refused.reason !== 'no-access' || wait === undefined) return refused;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

async function tryToInject(tab: number, file: `/${string}`, frame: number): Promise<Failure | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [file as never] });
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return failed(refusalFrom(message), message);
  }
}
