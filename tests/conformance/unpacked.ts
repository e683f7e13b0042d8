/**
 * An extension that holds nothing but the adapters and the promises, built anew for each run: so the adapters stand where they stand in the
 * product, in a content script's own world, and see of the page what they see there.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../scripts/gates/tree.ts';
import { gplFolder } from '../doubles/editors/gpl/at-hand.ts';

const WORLDS = { 'page-world': 'MAIN', 'adapter-world': 'ISOLATED' } as const;

const MANIFEST = {
  manifest_version: 3,
  name: 'Shared Lens conformance',
  version: '1.0.0',
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  content_scripts: Object.entries(WORLDS).map(([name, world]) => ({
    matches: ['<all_urls>'],
    js: [`${name}.js`],
    run_at: 'document_start',
    world,
    // A student's document in Classroom's grader; editors' own frames have no address that this would fit.
    all_frames: true,
  })),
  browser_specific_settings: {
    gecko: {
      id: 'conformance@shared-lens.invalid',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

export interface Unpacked extends Disposable {
  folder: string;
}

export async function unpackAdapters(): Promise<Unpacked> {
  const folder = mkdtempSync(join(tmpdir(), 'shared-lens-conformance-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'background.js'), '');
  for (const name of Object.keys(WORLDS)) {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      define: { 'import.meta.env.SHARED_LENS_GPL_EDITORS': JSON.stringify(gplFolder) },
      resolve: { alias: { '@': root } },
      build: {
        outDir: folder,
        emptyOutDir: false,
        minify: false,
        lib: {
          entry: join(import.meta.dirname, 'worlds', `${name}.ts`),
          formats: ['iife'],
          name: 'conformance',
          fileName: () => `${name}.js`,
        },
      },
    });
  }
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}
