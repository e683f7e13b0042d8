/** The moments of a panel that are measured: from the click to the first paint, from a digit to “Saved”, from a key to its frame. In ms. */
import type { LoadedChromium } from '../../tests/e2e/harness/chromium.ts';
import type { Tab } from '../../tests/e2e/harness/loaded-browser.ts';
import { Leader } from '../../tests/e2e/leader.ts';
import { median } from './median.ts';

/** Clicks the icon; answers the moment of the click itself (ms since 1970), without the search for the tab before it. */
async function clickTimed(browser: LoadedChromium, tab: Tab): Promise<number> {
  const url = await tab.url();
  const { targetInfos } = await browser.browserSession.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find((info) => info.url === url);
  if (!target) throw new Error(`No tab shows ${url}.`);
  const clicked = Date.now();
  await browser.browserSession.send('Extensions.triggerAction', { id: browser.extensionId, targetId: target.targetId });
  return clicked;
}

/** Notes when something of ours covers the middle of the page's right edge: the frame after that paints the panel's place. */
function watchPlace(): void {
  const look = (): void => {
    const there = document.elementFromPoint(document.documentElement.clientWidth - 40, innerHeight / 2);
    if (there?.parentElement !== document.documentElement || there === document.body) requestAnimationFrame(look);
    else setTimeout(() => Object.assign(globalThis, { placed: performance.timeOrigin + performance.now() }));
  };
  requestAnimationFrame(look);
}

/** Opens the panel by a click on the icon, and answers how long its place in the page and its own first paint took from there, in ms. */
export async function openTimed(
  browser: LoadedChromium,
  tab: Tab,
): Promise<{ leader: Leader; paint: number; place: number }> {
  await tab.evaluate(watchPlace);
  const clicked = await clickTimed(browser, tab);
  const leader = await Leader.at(browser, tab);
  const painted = await leader.panel.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN),
  );
  const placed = await tab.evaluate(() => (globalThis as unknown as { placed: number }).placed);
  return { leader, paint: painted - clicked, place: placed - clicked };
}

/** The median time from a key to the frame that shows it, without the wait for the screen: script, style and layout. */
export async function keystroke(leader: Leader): Promise<number> {
  await leader.go('My note');
  await leader.panel.click('.sl-note textarea');
  await leader.panel.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { keystrokes: times });
    let began = 0;
    addEventListener('keydown', () => (began = performance.now()), true);
    addEventListener('input', () => {
      // After the handlers and their microtasks, before the frame: force what the frame would compute.
      queueMicrotask(() =>
        queueMicrotask(() => {
          void document.body.offsetHeight;
          times.push(performance.now() - began);
        }),
      );
    });
  });
  await leader.tab.type('She made the pieces the same size so she could count them. Who else saw it that way?');
  return median(await leader.panel.evaluate(() => (globalThis as unknown as { keystrokes: number[] }).keystrokes));
}

const SAID = 'waited about eight seconds before you called on anyone';

/** From the digit to the panel's “Saved”: the database has committed then. */
export async function tagTimed(leader: Leader): Promise<number> {
  await leader.select(SAID);
  await leader.chord();
  await leader.panel.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { tagged: times });
    let began = 0;
    addEventListener('keydown', () => (began = performance.now()), true);
    new MutationObserver(() => {
      if (began > 0 && document.querySelector('.sl-tag-saved')) {
        times.push(performance.now() - began);
        began = 0;
      }
    }).observe(document.body, { subtree: true, childList: true });
  });
  await leader.tab.press('1');
  await leader.savedUnder();
  const time = await leader.panel.waitFor(() => (globalThis as unknown as { tagged: number[] }).tagged[0]);
  await leader.leaveTagBar();
  return time;
}

export async function closeAgain(leader: Leader): Promise<void> {
  await leader.closePanel();
  await leader.tab.close();
}
