/** What a Vite server needs so that its pages can load the editors under the GPL, as their publishers built them. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Plugin } from 'vite';
import { gplAddress } from './address.ts';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** Serves the packages in `folder`; nothing where there is none. Before Vite's own, which would rewrite what it serves. */
export const serveGpl = (folder: string): Plugin => ({
  name: 'gpl-editors',
  configureServer({ middlewares }) {
    if (folder === '') return;
    const root = join(folder, 'node_modules');
    middlewares.use(gplAddress(''), async ({ url = '' }, response) => {
      const path = normalize(join(root, decodeURIComponent(new URL(url, 'http://x').pathname)));
      const isFile = path.startsWith(root + sep) && (await stat(path).catch(() => null))?.isFile();
      if (!isFile) return void response.writeHead(404).end();
      response.writeHead(200, {
        'content-type': `${TYPES[extname(path)] ?? 'application/octet-stream'}; charset=utf-8`,
      });
      createReadStream(path).pipe(response);
    });
  },
});
