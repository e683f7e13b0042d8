/** What each module imports, and which file or package that is. */
import { type ParseResult, parseSync } from 'oxc-parser';
import { type Files, isCode } from './tree.ts';

export interface Import {
  specifier: string;
  /** The project file it names, or null for a package. */
  file: string | null;
  /** The package it names (`zod`, `@webext-core/messaging`, `node:fs`), or null for a project file. */
  package: string | null;
  /** A value import is there when the code runs; a type import is gone by then. */
  kind: 'value' | 'type';
  line: number;
}

/** A node of the syntax tree, as far as the gates look at it. */
export interface Syntax {
  type: string;
  start: number;
  [key: string]: unknown;
}

export interface Module {
  path: string;
  source: string;
  syntax: Syntax;
  imports: Import[];
}

export const lineAt = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;

const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

/** `@/lib/x` and `./x` to a path from the root; null when it is a package. */
function projectPath(specifier: string, from: string): string | null {
  const plain = specifier.replace(/\?.*$/, '');
  if (/^(@|~|@@|~~)\//.test(plain)) return plain.replace(/^[@~]+\//, '');
  if (!plain.startsWith('.')) return null;
  const parts = from.split('/').slice(0, -1);
  for (const step of plain.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const parsed = (path: string, source: string): ParseResult => {
  const result = parseSync(path, source);
  const broken = result.errors[0];
  if (broken) throw new Error(`${path} cannot be parsed: ${broken.message}`);
  return result;
};

/** The syntax tree of one script. Throws when it is none: a gate must not pass over what it cannot read. */
export const parseCode = (path: string, source: string): Syntax => parsed(path, source).program as unknown as Syntax;

/** Parses every .ts and .tsx file of `files`. Throws like `parseCode`. */
export function readModules(files: Files): Map<string, Module> {
  const modules = new Map<string, Module>();
  for (const [path, source] of files) {
    if (!isCode(path)) continue;
    const { module, program } = parsed(path, source);
    const imports: Import[] = [];
    const add = (specifier: string, start: number, kind: Import['kind']): void => {
      const wanted = projectPath(specifier, path);
      const file = wanted === null ? null : (ENDINGS.map((end) => wanted + end).find((p) => files.has(p)) ?? wanted);
      imports.push({
        specifier,
        file,
        package: file === null ? packageOf(specifier) : null,
        kind,
        line: lineAt(source, start),
      });
    };
    for (const statement of module.staticImports) {
      // `import { type A } from 'x'` still loads x: with verbatimModuleSyntax only `import type` vanishes.
      const vanishes = /^import\s+type\b/.test(source.slice(statement.start, statement.end));
      add(statement.moduleRequest.value, statement.start, vanishes ? 'type' : 'value');
    }
    for (const statement of module.staticExports) {
      const request = statement.entries.find((entry) => entry.moduleRequest)?.moduleRequest;
      const vanishes = /^export\s+type\b/.test(source.slice(statement.start, statement.end));
      if (request) add(request.value, statement.start, vanishes ? 'type' : 'value');
    }
    for (const call of module.dynamicImports) {
      const argument = source.slice(call.moduleRequest.start, call.moduleRequest.end);
      const literal = /^['"`](.*)['"`]$/s.exec(argument)?.[1];
      if (literal !== undefined) add(literal, call.start, 'value');
    }
    modules.set(path, { path, source, syntax: program as unknown as Syntax, imports });
  }
  return modules;
}
