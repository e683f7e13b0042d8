/** The project's files as plain text, so that every gate is a pure function that a test can hand planted files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Path from the project's root, with forward slashes → text. */
export type Files = ReadonlyMap<string, string>;

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Folders that hold nothing that people wrote here. */
const MADE = new Set([
  'node_modules',
  '.git',
  '.output',
  '.wxt',
  'out',
  'coverage',
  'bench-results',
  '__screenshots__',
]);
const TEXT =
  /\.(ts|tsx|mts|mjs|js|json|css|html|md|sql|svg|yml|yaml)$|(^|\/)(\.npmrc|\.editorconfig|\.gitignore|LICENSE|run)$/;

/** Every text file under `folder`; `made` folders are left out unless `folder` itself is one. */
export function readTree(folder = root): Files {
  const files = new Map<string, string>();
  const visit = (path: string): void => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const here = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!MADE.has(entry.name)) visit(here);
      } else if (TEXT.test(here)) files.set(here, readFileSync(join(folder, here), 'utf8'));
      // A picture has no text to look at, but a document that shows it must find it.
      else if (/\.png$/.test(here)) files.set(here, '');
    }
  };
  visit('');
  return files;
}

/** The files under `prefixes`, by path. */
function under(files: Files, ...prefixes: string[]): Files {
  return new Map([...files].filter(([path]) => prefixes.some((prefix) => path.startsWith(prefix))));
}

const PRODUCT = ['entrypoints/', 'components/', 'lib/'];

/** What is built into the extension. */
export const product = (files: Files): Files => under(files, ...PRODUCT);

export const isCode = (path: string): boolean => /\.(ts|tsx)$/.test(path) && !path.endsWith('.d.ts');
