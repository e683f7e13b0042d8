/**
 * Serves the practice pages on 127.0.0.1 and remembers every request, so that a test can say "nothing was asked for". Used
 * by `npm start`, `npm run dev` and the tests; no dependencies; runs in plain Node.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { generatedPages, pagesFolder as root } from './generated-pages.ts';
import { pageHeaders } from './page-headers.ts';
import { selfSigned } from './self-signed.ts';

/** One request as it came in. `origin` and `referer` are null when the browser sent none. */
export interface SeenRequest {
  method: string;
  /** With scheme, host and port, as the browser asked for it. */
  url: string;
  origin: string | null;
  referer: string | null;
  /** `document`, `iframe`, `empty` (fetch), `script` …: the Sec-Fetch-Dest header; null when none was sent. */
  destination: string | null;
}

export interface PageServerOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /** Names to answer for over https, beside http on 127.0.0.1: `['docs.google.com']`. */
  secureNames?: readonly string[];
  /** Answers before the files do; `true` means it has answered. For stand-ins that need more than a file. */
  answer?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export interface PageServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** The same pages as another site (`http://localhost:PORT`), for frames from elsewhere. */
  readonly otherOrigin: string;
  /** The port of the https server, or null when no names were given. */
  readonly securePort: number | null;
  readonly secureNames: readonly string[];
  /** Every request since the start or the last `forget()`, oldest first. */
  readonly requests: readonly SeenRequest[];
  /** The address of a page: `url('practice.html')`. */
  url(page: string): string;
  forget(): void;
  stop(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

function seen(request: IncomingMessage, scheme: string): SeenRequest {
  const destination = request.headers['sec-fetch-dest'];
  return {
    method: request.method ?? 'GET',
    url: `${scheme}://${request.headers.host ?? ''}${request.url ?? '/'}`,
    origin: request.headers.origin ?? null,
    referer: request.headers.referer ?? null,
    destination: typeof destination === 'string' ? destination : null,
  };
}

async function body(url: URL): Promise<Buffer | string | null> {
  const generated = generatedPages[url.pathname];
  if (generated) return generated(url.searchParams);
  let decoded: string;
  try {
    decoded = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  const path = normalize(join(root, decoded));
  if (!path.startsWith(root + sep)) return null;
  return readFile(path).catch(() => null);
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (url.pathname === '/') url.pathname = '/practice.html';
  // The SPA's own addresses, as after a reload.
  if (url.pathname.startsWith('/spa/')) url.pathname = '/spa.html';
  const found = await body(url);
  if (found === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such practice page.\n');
    return;
  }
  response.writeHead(200, {
    'content-type': types[extname(url.pathname)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    ...pageHeaders[url.pathname],
  });
  response.end(found);
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Starts the server. Rejects when the port asked for is taken. */
export async function startPages(options: PageServerOptions = {}): Promise<PageServer> {
  const requests: SeenRequest[] = [];
  const secureNames = options.secureNames ?? [];
  const listener = (scheme: string): RequestListener => {
    return (request, response) => {
      requests.push(seen(request, scheme));
      if (options.answer?.(request, response)) return;
      serve(request, response).catch(() => response.destroy());
    };
  };

  const plain = createServer(listener('http'));
  const port = await listen(plain, options.port ?? 0);
  const secure = secureNames.length > 0 ? createSecureServer(selfSigned(secureNames), listener('https')) : null;
  const securePort = secure ? await listen(secure, 0) : null;
  const origin = `http://127.0.0.1:${port}`;

  const stop = async (): Promise<void> => {
    for (const server of [plain, secure]) {
      if (!server?.listening) continue;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    }
  };
  return {
    origin,
    otherOrigin: `http://localhost:${port}`,
    securePort,
    secureNames,
    requests,
    url: (page) => `${origin}/${page.replace(/^\//, '')}`,
    forget: () => requests.splice(0),
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

if (import.meta.main) {
  // `node tests/doubles/server.ts 8123`: for looking at the pages in a browser of one's own. Ctrl+C ends it.
  const pages = await startPages({ port: Number(process.argv[2] ?? 0) });
  process.stdout.write(`Practice pages: ${pages.url('index.html')}\n`);
}
