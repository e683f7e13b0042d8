/**
 * Serves the stand-in pages at the addresses of the hosts they stand in for, with the headers that such hosts send. Their scripts are
 * the modules that the DOM tests mount, without their types.
 */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join, normalize, sep } from 'node:path';

const NONCE = 'c3RhbmQtaW4';
const POLICY = `script-src 'nonce-${NONCE}' 'strict-dynamic'; object-src 'none'; base-uri 'self'`;
/** Google enforces Trusted Types; Canvas only reports; the others send no policy, or none that anybody saw. */
const ENFORCED = { 'content-security-policy': `require-trusted-types-for 'script'; ${POLICY}` };
const REPORTED = { 'content-security-policy-report-only': `require-trusted-types-for 'script'; ${POLICY}` };
const SAME_ORIGIN = { 'x-frame-options': 'sameorigin' };

interface Page {
  host: RegExp;
  path: RegExp;
  module: string;
  /** The call that draws it, with what the address says. */
  mount: (url: URL) => string;
  headers: Record<string, string>;
}

const language = (url: URL): string => `'${/^(en|es|de)$/.exec(url.searchParams.get('hl') ?? '')?.[0] ?? 'en'}'`;

const PAGES: Page[] = [
  {
    host: /^docs\.google\.com$/,
    path: /^\/forms\/(u\/\d+\/)?d\/e\/[\w-]+\//,
    module: 'google-forms',
    mount: (url) =>
      `mountForm(document.body, { language: ${language(url)}, answered: ${url.searchParams.has('edit2')} })`,
    headers: ENFORCED,
  },
  {
    host: /^docs\.google\.com$/,
    path: /^\/forms\/(u\/\d+\/)?d\/[\w-]+\/edit/,
    module: 'google-forms-editor',
    mount: (url) => `mountFormEditor(document.body, ${language(url)})`,
    headers: ENFORCED,
  },
  {
    host: /^classroom\.google\.com$/,
    path: /^\/(u\/\d+\/)?[cwg]\//,
    module: 'google-classroom',
    mount: (url) => `mountClassroom(document.body, { language: ${language(url)} })`,
    headers: ENFORCED,
  },
  {
    // A school's own name for its Canvas, and a page whose address says nothing.
    host: /^learn\.lakeside\.example$/,
    path: /^\/home\//,
    module: 'canvas',
    mount: () => "mountCanvas(document.body, 'page')",
    headers: REPORTED,
  },
  {
    // The same with the others.
    host: /^class\.lakeside\.example$/,
    path: /^\/home\//,
    module: 'blackboard',
    mount: () => 'mountBlackboard(document.body)',
    headers: SAME_ORIGIN,
  },
  {
    host: /^work\.lakeside\.example$/,
    path: /^\/home\//,
    module: 'schoology',
    mount: () => 'mountSchoology(document.body)',
    headers: SAME_ORIGIN,
  },
  {
    host: /^spring\.lakeside\.example$/,
    path: /^\/home\//,
    module: 'brightspace',
    mount: () => 'mountBrightspace(document.body)',
    headers: SAME_ORIGIN,
  },
  {
    host: /\.instructure\.com$/,
    path: /^\/courses\//,
    module: 'canvas',
    mount: ({ pathname, searchParams }) => {
      const grader = searchParams.has('rich') ? 'speed-grader-rich' : 'speed-grader';
      const page = pathname.endsWith('speed_grader') ? grader : pathname.includes('discussion') ? 'discussion' : 'page';
      return `mountCanvas(document.body, '${page}')`;
    },
    headers: REPORTED,
  },
  {
    host: /(^|\.)moodle/,
    path: /\/mod\/\w+\/\w+\.php$/,
    module: 'moodle',
    mount: ({ pathname, searchParams }) => {
      const folder = pathname.slice(0, pathname.indexOf('/mod/'));
      const action = searchParams.get('action') === 'grading' ? 'quick-grading' : 'grader';
      const page = /forum/.test(pathname)
        ? 'forum'
        : /quiz/.test(pathname)
          ? 'essays'
          : /assign/.test(pathname)
            ? action
            : 'page';
      return `mountMoodle(document.body, '${page}', { folder: '${folder.replace(/[^\w/-]/g, '')}' })`;
    },
    headers: SAME_ORIGIN,
  },
  {
    host: /\.schoology\.com$/,
    path: /^\/assignment\//,
    module: 'schoology',
    mount: () => 'mountSchoology(document.body)',
    headers: SAME_ORIGIN,
  },
  {
    host: /\.blackboard\.com$/,
    path: /^\/ultra\//,
    module: 'blackboard',
    mount: () => 'mountBlackboard(document.body)',
    headers: SAME_ORIGIN,
  },
  {
    host: /\.brightspace\.com$/,
    path: /^\/d2l\//,
    module: 'brightspace',
    mount: () => 'mountBrightspace(document.body)',
    headers: SAME_ORIGIN,
  },
];

/** The names that these pages answer for. */
export const STAND_IN_NAMES = [
  'docs.google.com',
  'classroom.google.com',
  'lincoln.instructure.com',
  'lincoln.moodlecloud.com',
  'moodle.lincoln.example',
  'learn.lakeside.example',
  'class.lakeside.example',
  'work.lakeside.example',
  'spring.lakeside.example',
  'app.schoology.com',
  'lincoln.blackboard.com',
  'lincoln.brightspace.com',
] as const;

const SCRIPTS = '/-stand-in/';

/** For the page server's `answer`: true when a stand-in page or its script was served. */
export function answerStandIns(request: IncomingMessage, response: ServerResponse): boolean {
  const url = URL.parse(`https://${request.headers.host?.split(':')[0] ?? ''}${request.url ?? '/'}`);
  if (!url) return false;
  if (url.pathname.startsWith(SCRIPTS)) return script(url.pathname.slice(SCRIPTS.length), response);
  const page = PAGES.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  if (!page) return false;
  const call = page.mount(url);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...page.headers });
  response.end(`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title></title><link rel="icon" href="data:,"></head>
<body>
<script type="module" nonce="${NONCE}">
import { ${/^\w+/.exec(call)?.[0]} } from '${SCRIPTS}${page.module}.ts';
${call};
</script>
</body>
</html>
`);
  return true;
}

function script(name: string, response: ServerResponse): boolean {
  const path = normalize(join(import.meta.dirname, name));
  if (!path.startsWith(import.meta.dirname + sep) || !path.endsWith('.ts')) return false;
  try {
    const source = stripTypeScriptTypes(readFileSync(path, 'utf8'));
    response
      .writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' })
      .end(source);
    return true;
  } catch {
    return false;
  }
}
