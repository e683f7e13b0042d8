/** Serves the page of editors on 127.0.0.1. */
import { createServer } from 'vite';
import { root } from '../../../../scripts/gates/tree.ts';
import { packagesWithoutMaps } from '../../../../scripts/testing/packages-without-maps.ts';
import { gplFolder } from '../gpl/at-hand.ts';
import { serveGpl } from '../gpl/serve.ts';
import { EDITOR_PACKAGES } from '../packages.ts';

export interface EditorsServer extends AsyncDisposable {
  /** One at a time. */
  readonly url: string;
  /** Many on one page. */
  readonly together: string;
}

export async function startEditors(): Promise<EditorsServer> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    cacheDir: 'node_modules/.vite-editors',
    define: { 'import.meta.env.SHARED_LENS_GPL_EDITORS': JSON.stringify(gplFolder) },
    plugins: [serveGpl(gplFolder), packagesWithoutMaps()],
    optimizeDeps: { noDiscovery: true, include: EDITOR_PACKAGES },
    server: { host: '127.0.0.1', port: 0, hmr: false, ws: false },
  });
  await server.listen();
  const [origin] = server.resolvedUrls?.local ?? [];
  return {
    url: new URL('tests/doubles/editors/page/index.html', origin).href,
    together: new URL('tests/doubles/editors/page/together.html', origin).href,
    [Symbol.asyncDispose]: () => server.close(),
  };
}
