/** How soon the panel is there after the click, and what a keystroke in it costs, also on a slow Chromebook (4x CPU throttle). */
import { startPages } from '../../tests/doubles/server.ts';
import type { LoadedChromium } from '../../tests/e2e/harness/chromium.ts';
import type { Tab } from '../../tests/e2e/harness/loaded-browser.ts';
import { launch } from '../../tests/e2e/launch.ts';
import { Leader } from '../../tests/e2e/leader.ts';
import { median } from './median.ts';
import type { Row } from './row.ts';

const TURNS = 5;

export async function run(): Promise<Row[]> {
  await using pages = await startPages();
  await using browser = await launch('chromium', pages);
  const paints: number[] = [];
  const places: number[] = [];
  // One more turn, not counted: the first opening starts the worker and fills the caches.
  for (let turn = 0; turn <= TURNS; turn += 1) {
    const tab = await browser.open(pages.url(`practice.html?turn=${turn}`));
    const { leader, paint, place } = await openTimed(browser, tab);
    if (turn > 0) {
      paints.push(paint);
      places.push(place);
    }
    await leader.closePanel();
    await tab.close();
  }
  const throttled = await slow(browser, pages.url('practice.html?slow'));
  return [
    { what: 'panel: click to first paint, warm', bar: 150, value: median(paints), unit: 'ms' },
    { what: '… its place and name on the page', bar: 150, value: median(places), unit: 'ms' },
    { what: 'panel: click to first paint at 4x throttle', bar: 600, value: throttled.paint, unit: 'ms' },
    { what: '… its place and name on the page at 4x throttle', bar: 600, value: throttled.place, unit: 'ms' },
    { what: 'panel: a keystroke in My note at 4x throttle', bar: 16, value: throttled.key, unit: 'ms' },
  ];
}

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
async function openTimed(browser: LoadedChromium, tab: Tab): Promise<{ leader: Leader; paint: number; place: number }> {
  await tab.evaluate(watchPlace);
  const clicked = await clickTimed(browser, tab);
  const leader = await Leader.at(browser, tab);
  const painted = await leader.panel.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN),
  );
  const placed = await tab.evaluate(() => (globalThis as unknown as { placed: number }).placed);
  return { leader, paint: painted - clicked, place: placed - clicked };
}

/** The page and everything of ours slowed down. */
async function slow(browser: LoadedChromium, url: string): Promise<{ paint: number; place: number; key: number }> {
  const paints: number[] = [];
  const places: number[] = [];
  let key = Number.NaN;
  // A frame's process can only be slowed down once it is there. All pages of the extension share one, and the welcome is one of them.
  await browser.throttle(await browser.tabAt('/desk.html'), 4);
  for (let turn = 0; turn < TURNS; turn += 1) {
    const tab = await browser.open(`${url}${turn}`);
    await browser.throttle(tab, 4);
    const { leader, paint, place } = await openTimed(browser, tab);
    paints.push(paint);
    places.push(place);
    if (turn === TURNS - 1) key = await keystroke(leader);
    await leader.closePanel();
    await tab.close();
  }
  return { paint: median(paints), place: median(places), key };
}

/** The median time from a key to the frame that shows it, without the wait for the screen: script, style and layout. */
async function keystroke(leader: Leader): Promise<number> {
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
