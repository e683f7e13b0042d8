/**
 * Pictures of every scene, to be looked at: `node tests/doubles/gallery/shots.ts OUT [scene …]`. Each in light and dark at 340 × 600;
 * some also narrow and in Spanish. Starts the gallery by itself and ends it.
 */
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright';
import { createServer } from 'vite';

const [out = 'out/gallery', ...only] = process.argv.slice(2);
const folder = new URL('.', import.meta.url).pathname;
await mkdir(out, { recursive: true });
const server = await createServer({ configFile: `${folder}vite.config.ts` });
await server.listen();
const { scenes } = (await server.ssrLoadModule('/scenes.ts')) as typeof import('./scenes');
const browser = await chromium.launch({
  executablePath: process.env.SHARED_LENS_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ deviceScaleFactor: 1.5 });
page.on('pageerror', (error) => console.log(`  ${error.message}`));

async function shot(name: string, query: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 600 });
  await page.goto(`http://localhost:4610/?${query}`);
  await page.waitForSelector('html[data-ready]', { timeout: 8000 }).catch(() => console.log(`  ${name}: not ready`));
  await page.screenshot({ path: `${out}/${name}.png` });
}

for (const scene of Object.keys(scenes).filter((name) => only.length === 0 || only.includes(name))) {
  await shot(`${scene}-light`, `scene=${scene}&theme=light`, 340);
  await shot(`${scene}-dark`, `scene=${scene}&theme=dark`, 340);
  await shot(`${scene}-es-300`, `scene=${scene}&theme=light&locale=es`, 300);
}
await browser.close();
await server.close();
