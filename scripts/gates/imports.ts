/** The import rules of the house as a check: each wrong import gives one sentence that says which room it left. */
import { freeNames } from './free-names.ts';
import { lineAt, type Module, readModules } from './modules.ts';
import { closedDoor, isPure, roomOf } from './rooms.ts';
import type { Files } from './tree.ts';

/** Names that only a browser, and partly only a document, has. Pure folders also run in a worker and in Node. */
const BROWSER_NAMES = new Set(
  `browser chrome storage window document navigator location history screen localStorage sessionStorage indexedDB caches self
   requestAnimationFrame requestIdleCallback getSelection getComputedStyle matchMedia alert confirm prompt customElements
   MutationObserver IntersectionObserver ResizeObserver DOMParser XMLSerializer NodeFilter Node Element HTMLElement Document Range
   injectScript createIframeUi createIntegratedUi createShadowRootUi`.split(/\s+/),
);
/** What a component may not take from the air: the extension's API, also by WXT's automatic imports. */
const EXTENSION_NAMES = new Set(['browser', 'chrome', 'storage', 'injectScript']);

const wrongRooms = ({ path, imports }: Module): string[] =>
  imports.flatMap(({ file, line }) => {
    if (file === null) return [];
    const [from, to] = [roomOf(path), roomOf(file)];
    const why = closedDoor(from, to);
    return why === null ? [] : [`${path}:${line} imports ${file} and so leaves its room ${from} for ${to}: ${why}.`];
  });

const dexieOutsideStore = ({ path, imports }: Module): string[] =>
  imports
    .filter(
      (i) => i.package === 'dexie' && /^(entrypoints|components|lib)\//.test(path) && roomOf(path) !== 'lib/store',
    )
    .map((i) => `${path}:${i.line} imports dexie outside lib/store: only lib/store knows the database.`);

function airOfTheBrowser({ path, source, syntax }: Module): string[] {
  const inComponents = path.startsWith('components/');
  const forbidden = isPure(path) ? BROWSER_NAMES : inComponents ? EXTENSION_NAMES : null;
  if (forbidden === null) return [];
  const why = inComponents
    ? 'a component asks its port, it does not call the browser'
    : 'a pure folder calls no browser API, so that it runs unchanged in a page, a worker and a test';
  return freeNames(syntax)
    .filter(({ name }) => forbidden.has(name))
    .map(({ name, start }) => `${path}:${lineAt(source, start)} uses \`${name}\` in ${roomOf(path)}: ${why}.`);
}

/** Packages that touch the extension's API as soon as they are loaded or called. */
const BROWSER_PACKAGES = /^(wxt|#imports|@wxt-dev\/.*|@webext-core\/.*|webextension-polyfill)$/;

/** What must not be loaded from where, however long the way. */
const OUT_OF_REACH: { what: string; from: (module: Module) => boolean; packages: RegExp; why: string }[] = [
  {
    what: 'a content script',
    from: ({ path, source }) =>
      /^entrypoints\/([^/]+\.)?content(\.tsx?$|\/index\.tsx?$)/.test(path) ||
      (path.startsWith('entrypoints/') && /\bdefine(ContentScript|UnlistedScript)\(/.test(source)),
    packages: /^(zod|dexie|preact|papaparse)$/,
    why: 'it is loaded into every supported page and has 12 KB',
  },
  {
    what: 'a component',
    from: ({ path }) => path.startsWith('components/'),
    packages: new RegExp(`^dexie$|${BROWSER_PACKAGES.source}`),
    why: 'a component shows and asks; the entrypoint hands it the real port',
  },
  {
    what: 'a pure folder',
    from: ({ path }) => isPure(path),
    packages: BROWSER_PACKAGES,
    why: 'it runs unchanged in a page, a worker and a test',
  },
];

/** The shortest way over value imports from `start` to a forbidden package, or null. */
function wayTo(packages: RegExp, start: Module, modules: Map<string, Module>): string[] | null {
  const queue: { module: Module; way: string[] }[] = [{ module: start, way: [start.path] }];
  const seen = new Set([start.path]);
  for (let next = queue.shift(); next; next = queue.shift()) {
    for (const step of next.module.imports) {
      if (step.kind === 'type') continue;
      if (step.package !== null && packages.test(step.package)) return [...next.way, step.specifier];
      const module = step.file === null ? undefined : modules.get(step.file);
      if (!module || seen.has(module.path)) continue;
      seen.add(module.path);
      queue.push({ module, way: [...next.way, module.path] });
    }
  }
  return null;
}

const outOfReach = (module: Module, modules: Map<string, Module>): string[] =>
  OUT_OF_REACH.filter((rule) => rule.from(module)).flatMap((rule) => {
    const way = wayTo(rule.packages, module, modules);
    if (way === null) return [];
    return [`${module.path}: ${rule.what} loads ${way.at(-1)} (${way.join(' → ')}), but ${rule.why}.`];
  });

/** Files that import each other in a circle; types count, because such files cannot be read one at a time either. */
function circles(modules: Map<string, Module>): string[] {
  const found: string[] = [];
  const finished = new Set<string>();
  const visit = (path: string, trail: string[]): void => {
    const at = trail.indexOf(path);
    if (at !== -1) {
      found.push(`${[...trail.slice(at), path].join(' → ')} is a circle: move what both need into a file of its own.`);
      return;
    }
    const module = modules.get(path);
    if (!module || finished.has(path)) return;
    for (const { file } of module.imports) if (file !== null) visit(file, [...trail, path]);
    finished.add(path);
  };
  for (const path of modules.keys()) visit(path, []);
  return found;
}

/** Every wrong import in `files`, a sentence each. */
export function wrongImports(files: Files): string[] {
  const modules = readModules(files);
  return [
    ...[...modules.values()].flatMap((module) => [
      ...wrongRooms(module),
      ...dexieOutsideStore(module),
      ...airOfTheBrowser(module),
      ...outOfReach(module, modules),
    ]),
    ...circles(modules),
  ];
}
