/**
 * Pictures of the notebook's states, to be looked at: `node tests/doubles/gallery/desk-shots.ts OUT [scene …]`. Each on a Chromebook's
 * page (1366 × 600) in light, dark and forced colours, and at 800 px in Spanish. Starts the gallery by itself and ends it.
 */
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright';
import { createServer } from 'vite';

const [out = 'out/desk', ...only] = process.argv.slice(2);
const folder = new URL('.', import.meta.url).pathname;
await mkdir(out, { recursive: true });
const server = await createServer({ configFile: `${folder}vite.config.ts`, server: { port: 4611, strictPort: true } });
await server.listen();
const { deskScenes } = (await server.ssrLoadModule('/desk-scenes.ts')) as typeof import('./desk-scenes');
const browser = await chromium.launch({
  executablePath: process.env.SHARED_LENS_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
page.on('pageerror', (error) => console.log(`  ${error.message}`));
page.on('console', (said) => {
  if (said.type() === 'error') console.log(`  ${said.text()}`);
});

async function shot(name: string, query: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: width > 1000 ? 600 : 900 });
  await page.goto(`http://localhost:4611/desk.html?${query}`);
  await page.waitForSelector('html[data-ready]', { timeout: 15_000 }).catch(() => console.log(`  ${name}: not ready`));
  await page.screenshot({ path: `${out}/${name}.png` });
}

for (const scene of Object.keys(deskScenes).filter((name) => only.length === 0 || only.includes(name))) {
  await shot(`${scene}-light`, `scene=${scene}&theme=light`, 1366);
  await shot(`${scene}-dark`, `scene=${scene}&theme=dark`, 1366);
  await page.emulateMedia({ forcedColors: 'active' });
  await shot(`${scene}-forced`, `scene=${scene}&theme=dark`, 1366);
  await page.emulateMedia({ forcedColors: 'none' });
  await shot(`${scene}-es-800`, `scene=${scene}&theme=light&locale=es`, 800);
}
await browser.close();
await server.close();
