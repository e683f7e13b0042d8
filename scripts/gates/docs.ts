/** Documents and code in step: commands that exist, files that exist, links that lead somewhere. */
import type { Files } from './tree.ts';

/** Folders and files of the project that a document may name; a path outside them is an example, not a promise. */
const NAMED =
  /^(?:entrypoints|components|lib|public|tests|docs|scripts|\.ci)\/|^(?:README\.md|LICENSE|package\.json|[a-z]+\.config\.ts|[a-z]+\.json)$/;
/** What is made, not kept, and so is not there in a fresh clone. */
const MADE = /^(?:bench-results|out|\.output)\b/;

/** `lib/surfaces/<host>.ts` and `lib/words/*.ts` are patterns: what stands before the variable part must exist. */
const fixedPart = (path: string): string => path.split(/[*<{]/)[0] ?? '';

const exists = (path: string, files: Files): boolean => {
  const fixed = fixedPart(path).replace(/\/$/, '');
  return [...files.keys()].some((file) => file === fixed || file.startsWith(fixed === path ? `${fixed}/` : fixed));
};

const documents = (files: Files): [string, string][] => [...files].filter(([path]) => path.endsWith('.md'));

/** npm commands in documents that package.json does not have. */
export function unknownCommands(files: Files): string[] {
  const { scripts = {} } = JSON.parse(files.get('package.json') ?? '{}') as { scripts?: Record<string, string> };
  return documents(files).flatMap(([path, text]) =>
    [...text.matchAll(/\bnpm (?:run (?:-s )?(\w[\w:-]*)|(test|start)\b)/g)]
      .map(([, run, short]) => run ?? short ?? '')
      .filter((name) => !(name in scripts))
      .map((name) => `${path} names the command ${name}, which package.json does not have.`),
  );
}

/** Files that documents name in code spans or link to, and that are not there. */
export const missingFiles = (files: Files): string[] =>
  documents(files).flatMap(([path, text]) => {
    const folder = path.split('/').slice(0, -1).join('/');
    const named = [...text.matchAll(/`([^`\s]+)`/g)]
      .map(([, span = '']) => span)
      .filter((span) => NAMED.test(span) && !MADE.test(span));
    const linked = [...text.matchAll(/\]\((?![a-z]+:|#)([^)\s#]+)[^)]*\)/g)].map(([, target = '']) =>
      new URL(target, `file:///${folder === '' ? '' : `${folder}/`}`).pathname.slice(1),
    );
    return [...new Set([...named, ...linked])]
      .filter((name) => !exists(name, files))
      .map((name) => `${path} names ${name}, which is not there.`);
  });

/** CI runs the test command exactly as the README gives it. */
export function testCommand(files: Files): string[] {
  const readme = files.get('README.md') ?? '';
  const command = /^ *(npm ci && npm test)\b/m.exec(readme)?.[1];
  if (command === undefined)
    return ['README.md does not give the test command `npm ci && npm test` on a line of its own.'];
  const runs = (files.get('.ci/run') ?? '').split('\n').map((line) => line.trim());
  return runs.includes(command) ? [] : [`.ci/run does not call \`${command}\` as the README has it.`];
}
