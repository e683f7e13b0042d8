/**
 * Serves the stand-in at the real addresses of Google Docs, with the headers that the real page is known to send: Trusted Types and a
 * script policy by nonce. The stand-in's own modules are TypeScript; the types are cut out on the way.
 */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

export const DOCS_HOST = 'docs.google.com';
const MODULES = '/document/standin/';

/** The address of a document on the stand-in. */
export const docsUrl = (id: string, faults: Record<string, string> = {}, tab = 't.0'): string => {
  const asked = Object.entries(faults).map(([name, value]) => `${name}:${value}`);
  const standin = asked.length > 0 ? `&standin=${asked.join(',')}` : '';
  return `https://${DOCS_HOST}/document/d/${id}/edit?tab=${tab}${standin}`;
};

const cut = new Map<string, string>();
function moduleText(name: string): string {
  const known = cut.get(name);
  if (known !== undefined) return known;
  const source = stripTypeScriptTypes(readFileSync(join(import.meta.dirname, name), 'utf8'));
  cut.set(name, source);
  return source;
}

const NONCE = 'c3RhbmQtaW4';
const POLICY = `require-trusted-types-for 'script'; script-src 'nonce-${NONCE}' 'strict-dynamic'; object-src 'none'; base-uri 'self'`;

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Google Docs (stand-in)</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${MODULES}page.css">
</head>
<body>
<script type="module" nonce="${NONCE}" src="${MODULES}main.ts"></script>
</body>
</html>
`;

/** Answers for documents; false for every other address. */
export function answerDocs(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.headers.host?.split(':')[0] !== DOCS_HOST) return false;
  const { pathname } = new URL(request.url ?? '/', `https://${DOCS_HOST}`);
  const own = { 'cache-control': 'no-store' };
  if (pathname.startsWith(MODULES)) {
    const name = pathname.slice(MODULES.length);
    if (!/^[\w-]+\.(ts|css)$/.test(name)) return false;
    if (name.endsWith('.css')) {
      response.writeHead(200, { ...own, 'content-type': 'text/css; charset=utf-8' });
      response.end(readFileSync(join(import.meta.dirname, name), 'utf8'));
      return true;
    }
    response.writeHead(200, { ...own, 'content-type': 'text/javascript; charset=utf-8' }).end(moduleText(name));
    return true;
  }
  if (!/^\/(?:a\/[^/]+\/)?document\/(?:u\/\d+\/)?d\/[\w-]+\//.test(pathname)) return false;
  response.writeHead(200, { ...own, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY });
  response.end(PAGE);
  return true;
}
