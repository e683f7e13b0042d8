import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { tighterScripts } from '../../../scripts/tighter-scripts.ts';

/** Everything that a page script takes of these folders. */
const ENTRIES = [
  'lib/quote/quote-work',
  'lib/quote/dom/capture',
  'lib/quote/dom/locate-on-page',
  'lib/quote/dom/settle',
  'lib/highlight/highlighter',
  'lib/highlight/jump-in-field',
];

it('puts at most 12 KB into a page for finding and marking quotes', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: process.cwd(),
    resolve: { alias: { '@': process.cwd() } },
    plugins: [
      // As what runs in pages is built: one file each, through terser.
      tighterScripts(),
      {
        name: 'all-entries',
        resolveId: (id) => (id === 'virtual:all' ? id : null),
        load: (id) => (id === 'virtual:all' ? ENTRIES.map((path) => `export * from '@/${path}';`).join('') : null),
      },
    ],
    build: {
      write: false,
      target: 'esnext',
      rollupOptions: {
        input: 'virtual:all',
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: 'all' },
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  const code = output.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
  expect(code).toContain('highlights');
  expect(gzipSync(code).byteLength).toBeLessThan(12_000);
  // What validates data does not belong into pages.
  expect(code).not.toContain('ZodMini');
}, 20_000);
