/** How heavy the built files are, gzipped, against what each may weigh. 1 KB = 1,000 bytes. */
import { gzipSync } from 'node:zlib';
import { DOCUMENTS } from '../../lib/hosts/named-hosts.ts';
import { FRAMED, fits, ORDINARY, PAGE_SCRIPTS, QUOTE_SCRIPT } from '../../lib/hosts/page-scripts.ts';
import { type Manifest, manifestOf } from './built.ts';
import type { Files } from './tree.ts';

/** KB gz. `hard`: the limit of what a page may ever carry; a script fails at its target, so that the limit is never met by surprise. */
const BUDGET = {
  contentScript: { target: 12, hard: 20 },
  /**
   * All that runs in one page of a host until it has a quote or an open panel, what the background brings at the first use included.
   * Before that use, a page carries the content script alone (3 KB).
   */
  inPage: { target: 19 },
  /** The same with what makes and finds quotes, and never takes a lookalike. 20 is where this should come down to. */
  withQuotes: { target: 25 },
  /** A script in the page's own world, beside the page's code: the bridge of a host whose text is not in the document. */
  bridge: { target: 4 },
  background: { target: 110 },
  panel: { target: 150 },
  /**
   * The feedback check and the tag suggestions, which the panel loads when they are first needed. 60 is aimed at; what the way from
   * 73 to 60 would cost in what is found is measured in docs/writing-check.md.
   */
  engines: { target: 73 },
  /** Any other page (the desk): what it needs before it can paint, and all that its places may ever bring. */
  pageAtFirst: { target: 150 },
  page: { target: 600 },
};

const LIMIT = (target: number, hard?: number): string =>
  hard === undefined ? `${target} KB are allowed` : `the target is ${target} KB and the hard limit ${hard} KB`;

const weigh = (files: Files, paths: Iterable<string>): number => {
  let bytes = 0;
  for (const path of paths) bytes += gzipSync(files.get(path) ?? '').byteLength;
  return bytes / 1000;
};

const relative = (reference: string, from: string): string => new URL(reference, `file:///${from}`).pathname.slice(1);

const IN_A_PAGE = /(?:src|href)="([^"]+\.(?:js|css))"/g;
/** Whatever a script names: what it imports, also later, by `import()`. */
const NAMED = /["'`]((?:\.{0,2}\/)?(?:[\w@.-]+\/)*[\w@.-]+\.(?:js|css))["'`]/g;
/** Only what runs before the script itself does: `import … from "…"`, `import "…"`. */
const IMPORTED = /\b(?:import|from)\s*["']([^"']+\.js)["']/g;

/** A catalogue that comes when somebody reads that language: one person loads one of them. */
const LANGUAGE_CHUNK = /(?:^|\/)(en|es|fr)-[\w-]+\.js$/;

/** Everything a page loads: its scripts and styles, what those import (also later, by `import()`), each once. */
export const loadedBy = (page: string, files: Files): Set<string> => followed(page, files, NAMED);

/**
 * What a page loads before it can paint: its scripts and styles, what those import, and the words in its reader's language; nothing
 * else that comes by `import()`.
 */
export function loadedAtFirst(page: string, files: Files): Set<string> {
  const words = [...loadedBy(page, files)].filter((path) => LANGUAGE_CHUNK.test(path));
  return new Set([...followed(page, files, IMPORTED), ...words]);
}

function followed(page: string, files: Files, inScripts: RegExp): Set<string> {
  const loaded = new Set<string>();
  const follow = (path: string): void => {
    const text = files.get(path);
    if (text === undefined || loaded.has(path)) return;
    loaded.add(path);
    const references = path.endsWith('.html') ? IN_A_PAGE : inScripts;
    for (const [, reference = ''] of text.matchAll(references)) {
      follow(relative(reference, path));
      follow(reference.replace(/^\//, ''));
    }
  };
  follow(page);
  loaded.delete(page);
  return loaded;
}

/** What runs in every supported page by itself. */
const scriptsOf = (manifest: Manifest, files: Files): string[] => {
  const declared = (manifest.content_scripts ?? []).flatMap((script) => [...(script.js ?? []), ...(script.css ?? [])]);
  // Scripts that the background registers are not in the manifest; they run in pages all the same.
  const registered = [...files.keys()].filter((path) => path.startsWith('content-scripts/'));
  return [...new Set([...declared, ...registered])];
};

/** The page scripts of a build, each with an address of a host that gets it (null: every page that no line names). */
const pageScripts = (files: Files): { script: string; matches: string | null }[] => [
  { script: ORDINARY.slice(1), matches: null },
  ...PAGE_SCRIPTS.flatMap(({ script, matches }) => matches.map((each) => ({ script: script.slice(1), matches: each }))),
  { script: FRAMED.slice(1), matches: DOCUMENTS },
  // A script that no line of the table names comes into pages all the same, or it would not be built.
  ...[...files.keys()]
    .filter((path) => /^page-script[^/]*\.js$/.test(path))
    .filter((path) => ![ORDINARY, FRAMED, ...PAGE_SCRIPTS.map(({ script }) => script)].includes(`/${path}` as never))
    .map((script) => ({ script, matches: null })),
];

/** What runs in a page of one host: what the manifest puts there, what the background registers, and the page script. */
function inPageOf(host: string | null, script: string, manifest: Manifest, files: Files): string[] {
  const address = host === null ? null : URL.parse(host.replace('://*.', '://www.').replace('*', 'x'));
  const here = (manifest.content_scripts ?? []).filter(
    ({ matches = [] }) => address === null || matches.some((pattern) => fits(pattern, address)),
  );
  // A page that nobody named gets what is registered for granted sites: the arrival script, no host's own.
  const declared =
    host === null
      ? here.filter(({ world, matches = [] }) => world !== 'MAIN' && matches.some((each) => each !== DOCUMENTS))
      : here;
  const registered = [...files.keys()].filter((path) => path.startsWith('content-scripts/'));
  return [...new Set([...declared.flatMap(({ js = [], css = [] }) => [...js, ...css]), ...registered, script])];
}

const bridgesOf = (manifest: Manifest): string[] => [
  ...new Set((manifest.content_scripts ?? []).filter(({ world }) => world === 'MAIN').flatMap(({ js = [] }) => js)),
];

/** The chunks of the two engines of the panel, under the names of the modules that it imports when they are first needed. */
const enginesOf = (files: Files): string[] =>
  [...files.keys()].filter((path) => /^chunks\/(?:open-check|suggest)-[\w-]+\.js$/.test(path));

/** What one person ever loads of a page: everything, with the heaviest of the languages. */
function weighPage(files: Files, loaded: ReadonlySet<string>): number {
  const languages = new Map<string, string[]>();
  const rest: string[] = [];
  for (const path of loaded) {
    const language = LANGUAGE_CHUNK.exec(path)?.[1];
    if (language === undefined) rest.push(path);
    else languages.set(language, [...(languages.get(language) ?? []), path]);
  }
  const heaviest = Math.max(0, ...[...languages.values()].map((paths) => weigh(files, paths)));
  return weigh(files, rest) + heaviest;
}

interface Weight {
  what: string;
  kilobytes: number;
  target: number;
  hard?: number;
}

export function weights(files: Files): Weight[] {
  const manifest = manifestOf(files);
  const scripts = scriptsOf(manifest, files);
  const inPage = new Set<string>();
  for (const { script, matches } of pageScripts(files)) {
    inPage.add(inPageOf(matches, script, manifest, files).join(', '));
  }
  const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
  return [
    ...scripts.map((path) => ({ what: path, kilobytes: weigh(files, [path]), ...BUDGET.contentScript })),
    ...bridgesOf(manifest).map((path) => ({ what: path, kilobytes: weigh(files, [path]), ...BUDGET.bridge })),
    ...[...inPage].flatMap((paths) => [
      {
        what: `all that runs in a page before its first quote (${paths})`,
        kilobytes: weigh(files, paths.split(', ')),
        ...BUDGET.inPage,
      },
      {
        what: `all that ever runs in a page (${paths}${QUOTE_SCRIPT.replace('/', ', ')})`,
        kilobytes: weigh(files, [...paths.split(', '), QUOTE_SCRIPT.slice(1)]),
        ...BUDGET.withQuotes,
      },
    ]),
    {
      what: 'the feedback check and the tag suggestions',
      kilobytes: weigh(files, enginesOf(files)),
      ...BUDGET.engines,
    },
    { what: 'background.js', kilobytes: weigh(files, ['background.js']), ...BUDGET.background },
    ...pages.flatMap((page) => {
      const whole = { what: page, kilobytes: weighPage(files, loadedBy(page, files)) };
      if (/panel/.test(page)) return [{ ...whole, ...BUDGET.panel }];
      const atFirst = { what: `${page} at first`, kilobytes: weighPage(files, loadedAtFirst(page, files)) };
      return [
        { ...atFirst, ...BUDGET.pageAtFirst },
        { ...whole, ...BUDGET.page },
      ];
    }),
  ];
}

export const tooHeavy = (files: Files): string[] =>
  weights(files)
    .filter(({ kilobytes, target }) => kilobytes > target)
    .map(
      ({ what, kilobytes, target, hard }) => `${what} weighs ${kilobytes.toFixed(1)} KB gz; ${LIMIT(target, hard)}.`,
    );
