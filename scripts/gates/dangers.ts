/**
 * Code that must not be in the product: what turns text into markup or code, and what reaches the network. Looked for in the
 * syntax tree, so that a comment or a sentence that names one is none.
 */
import { type FreeName, freeNames, isSyntax, parts } from './free-names.ts';
import { lineAt, parseCode, type Syntax } from './modules.ts';
import { type Files, isCode } from './tree.ts';

interface Danger {
  name: string;
  line: number;
}

/** Properties whose assignment parses markup. */
const MARKUP_PROPERTIES = new Set(['innerHTML', 'outerHTML', 'srcdoc']);
/** Methods that parse markup, or send. */
const METHODS = new Set([
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'sendBeacon',
]);
/** Constructors and functions that reach the network or run text as code. */
const GLOBALS = new Set(
  `fetch XMLHttpRequest WebSocket WebSocketStream EventSource WebTransport RTCPeerConnection importScripts eval Function`.split(
    ' ',
  ),
);

/** A property's name, written as `a.name` or `a['name']`. */
const nameOf = (key: unknown): string => (isSyntax(key) ? String(key.name ?? key.value) : '');
const textOf = (node: unknown): string => (isSyntax(node) ? String(node.value) : '');

/** What is dangerous about one node, by the kind of node. */
const LOOKS: Record<string, (node: Syntax) => string | null> = {
  AssignmentExpression({ left }) {
    const property = isSyntax(left) ? nameOf(left.property) : '';
    return MARKUP_PROPERTIES.has(property) ? property : null;
  },
  JSXAttribute({ name }) {
    const attribute = nameOf(name);
    return attribute === 'dangerouslySetInnerHTML' || attribute === 'srcdoc' ? attribute : null;
  },
  // Preact itself takes the attribute apart by `{ dangerouslySetInnerHTML: name }`; only a value given to it is a sink.
  Property({ key, value }) {
    const isGiven = isSyntax(value) && value.type !== 'Identifier';
    return isGiven && nameOf(key) === 'dangerouslySetInnerHTML' ? 'dangerouslySetInnerHTML' : null;
  },
  MemberExpression({ object, property }) {
    const method = nameOf(property);
    if (METHODS.has(method)) return method;
    return /^write(ln)?$/.test(method) && nameOf(object) === 'document' ? `document.${method}` : null;
  },
  Literal: (node) => (/^\s*javascript:/i.test(textOf(node)) ? 'javascript:' : null),
  ImportExpression: ({ source }) => (/^(https?:)?\/\//.test(textOf(source)) ? 'import() of an address' : null),
};

/** `x instanceof Function` asks, it does not make code: only a call or `new` of Function counts. */
const isAsked = (source: string, { name, start }: FreeName): boolean =>
  name === 'Function' && !/^Function\s*\(/.test(source.slice(start, start + 20));

export function dangersIn(path: string, source: string): Danger[] {
  const found: Danger[] = [];
  const program = parseCode(path, source);
  const visit = (node: Syntax): void => {
    const name = LOOKS[node.type]?.(node);
    if (name) found.push({ name, line: lineAt(source, node.start) });
    for (const { part } of parts(node)) visit(part);
  };
  visit(program);
  for (const free of freeNames(program)) {
    if (GLOBALS.has(free.name) && !isAsked(source, free))
      found.push({ name: free.name, line: lineAt(source, free.start) });
  }
  return found;
}

/** Every danger in the product's own code. None is allowed. */
export const dangersInSource = (files: Files): string[] =>
  [...files]
    .filter(([path]) => isCode(path))
    .flatMap(([path, source]) => dangersIn(path, source).map(({ name, line }) => `${path}:${line} uses ${name}.`));

/** What libraries bring along, per built file, and why it does not run. */
const BROUGHT_BY_LIBRARIES: Record<string, { most: number; why: string }> = {
  innerHTML: { most: 1, why: 'preact sets it only for dangerouslySetInnerHTML, which our own code never uses' },
  XMLHttpRequest: { most: 1, why: 'papaparse uses it only for `download: true`, which our own code never asks for' },
};

/** The background, the extension's own pages (`chunks/`) and their workers (`assets/`), in contrast to scripts that run in other people's. */
const isOurs = (path: string): boolean => path === 'background.js' || /^(?:chunks|assets)\//.test(path);

/** Every danger in the built scripts beyond what libraries are known to bring; what runs in other people's pages brings none. */
export function dangersInBuild(built: Files): string[] {
  return [...built].flatMap(([path, source]) => {
    if (!path.endsWith('.js')) return [];
    const counts = new Map<string, number>();
    for (const { name } of dangersIn(path, source)) counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts].flatMap(([name, count]) => {
      const most = isOurs(path) ? (BROUGHT_BY_LIBRARIES[name]?.most ?? 0) : 0;
      return count > most ? [`${path} has ${name} ${count} times; ${most} expected.`] : [];
    });
  });
}

/** Addresses that a built page, stylesheet or script would load from elsewhere. */
export function remoteLoads(built: Files): string[] {
  const remote = `['"\`]?\\s*(?:https?:)?//[^'"\`\\s)>]+`;
  const ways: [RegExp, RegExp][] = [
    [/\.html$/, new RegExp(`\\b(?:src|srcset|href|data|action)\\s*=\\s*${remote}`, 'gi')],
    [/\.(css|html)$/, new RegExp(`(?:url\\(|@import)\\s*${remote}`, 'gi')],
    [/\.js$/, /\b(?:import|from)\s*\(?\s*['"`](?:https?:)?\/\/[^'"`]+/g],
    [/\.js$/, /\.(?:src|href)\s*=\s*['"`](?:https?:)?\/\/[^'"`]+/g],
  ];
  return [...built].flatMap(([path, text]) =>
    ways
      .filter(([kind]) => kind.test(path))
      .flatMap(([, way]) => [...text.matchAll(way)].map(([hit]) => `${path} loads from elsewhere: ${hit.trim()}`)),
  );
}
