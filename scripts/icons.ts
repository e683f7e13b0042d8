/**
 * Draws the PNG sizes of the icon from `public/icon/icon.svg` with the installed Chromium: `node scripts/icons.ts`. The PNGs are
 * committed, so that a build needs no browser; a test holds their sizes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';

const SIZES = [16, 32, 48, 128];
const folder = new URL('../public/icon/', import.meta.url);

const svg = await readFile(new URL('icon.svg', folder), 'base64');
const browser = await chromium.launch({
  executablePath: process.env.SHARED_LENS_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
