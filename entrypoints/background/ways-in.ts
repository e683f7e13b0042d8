/**
 * How the panel comes to a tab: by the icon, the keyboard command, the context menu, or a button in the page. The page's own frame
 * first; where the page may not be scripted or refuses the frame, the browser's side panel.
 */

import { browser } from 'wxt/browser';
import { injectPageScript } from '@/lib/browser/inject';
import { localKeep, sessionKeep } from '@/lib/browser/keep';
import { nativePanelIn, openNativePanel } from '@/lib/browser/native-panel';
import { addressOf } from '@/lib/browser/tabs';
import { askPage, tellPanels } from '@/lib/messages/calls';
import type { PageLink } from '@/lib/messages/view';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import type { Policy } from '@/lib/policy/keys';
import { isOff } from '@/lib/policy/sites';
import { saidHelloIn } from '@/lib/session/native-windows';
import { mayBeScripted } from '@/lib/session/scriptable';
import { isOffAt, turnOnAt } from '@/lib/session/students-work';
import { issueToken } from '@/lib/session/tokens';

import { wakeFramed } from './framed';

type Connected = Extract<PageLink, { state: 'connected' }>;

/** A living page script answers within a few ms; 400 covers a page that is still busy with itself. */
const PING_PATIENCE_MS = 400;

/**
 * Finds our script in a tab's top frame, or puts it there where that is allowed (a granted host, or the click just made). Refused where
 * a policy forbids it, and where students' work is shown and the person has not opened us in that course.
 */
export async function linkPage(tab: number, policy: Policy | null): Promise<Outcome<Connected>> {
  const address = await addressOf(tab);
  if (isOff(policy, address)) return failed('blocked-by-policy');
  if (await isOffAt(localKeep, address)) return failed('no-access', 'students-work');
  // Chromium lets a script into the page around its PDF viewer, where there is nothing to read: the panel would wait for ever.
  if (address !== '' && !mayBeScripted(address, browser.runtime.getURL('/practice.html')))
    return failed('not-scriptable', address);
  let answer = await askPage(tab, 'ping', {}, PING_PATIENCE_MS);
  if (!answer.ok) {
    const injected = await injectPageScript(tab);
    if (!injected.ok) return injected;
    answer = await askPage(tab, 'ping', {});
  }
  // A document in a frame is what the panel stands beside.
  return (answer.ok && (await wakeFramed(tab))) || answer;
}

/** Whether a window shows the native panel, also where the browser does not say which window a panel is in. */
async function isNativeOpen(windowId: number): Promise<boolean> {
  const answer = await nativePanelIn(windowId);
  return answer === 'open' || (answer === 'somewhere' && (await saidHelloIn(sessionKeep, windowId)));
}

/** The person's own act on a page: turns us on in its course, if it shows students' work. True when it was off until now. */
const turnOnHere = async (tab: number): Promise<boolean> => turnOnAt(localKeep, await addressOf(tab));

/** The icon or the keyboard command. Fails with the reason when we may not be in the page and the native panel did not come either. */
export async function openHere(tab: number, windowId: number, policy: Policy | null): Promise<Outcome<void>> {
  const [first, native] = await Promise.all([turnOnHere(tab), isNativeOpen(windowId)]);
  if (native) {
    const linked = await linkPage(tab, policy);
    if (linked.ok) await tellPanels(tab, { type: 'page-ready', ...linked.value });
    return done(undefined);
  }
  const [linked, token] = await Promise.all([linkPage(tab, policy), issueToken(sessionKeep, tab)]);
  if (linked.ok) {
    await askPage(tab, 'open', { token });
    if (first) await askPage(tab, 'students-work', {});
  } else if (!(await openNativePanel(windowId))) return linked;
  return done(undefined);
}

/** The tag chord or the context menu's entry on selected words. Fails as the icon does. */
export async function tagHere(tab: number, windowId: number, policy: Policy | null): Promise<Outcome<void>> {
  const first = await turnOnHere(tab);
  const linked = await linkPage(tab, policy);
  if (linked.ok) {
    await askPage(tab, 'tag-now', {});
    if (first) await askPage(tab, 'students-work', {});
  } else if (!(await openNativePanel(windowId))) return linked;
  return done(undefined);
}
