/** How soon the panel is there after the click, and what a keystroke in it costs, also on a slow Chromebook (4x CPU throttle). */
import { startPages } from '../../tests/doubles/server.ts';
import type { LoadedChromium } from '../../tests/e2e/harness/chromium.ts';
import { launch } from '../../tests/e2e/launch.ts';
import { median } from './median.ts';
import { closeAgain, keystroke, openTimed } from './panel-times.ts';
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
    await closeAgain(leader);
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
    await closeAgain(leader);
  }
  return { paint: median(paints), place: median(places), key };
}
