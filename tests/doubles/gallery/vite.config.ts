import { defineConfig } from 'vite';

/** `npx vite -c tests/doubles/gallery/vite.config.ts`: every state of the panel at `/?scene=…&theme=…&locale=…`. */
export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  resolve: { alias: { '@': new URL('../../..', import.meta.url).pathname } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { port: 4610, strictPort: true },
});
