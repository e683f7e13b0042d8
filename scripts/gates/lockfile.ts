/** A lock file with which `npm ci` works, everywhere and also next year. */
import type { Files } from './tree.ts';

interface Locked {
  version?: string;
  license?: string;
  optionalDependencies?: Record<string, string>;
}

interface Lock {
  packages?: Record<string, Locked>;
}

const lockOf = (files: Files): Lock => JSON.parse(files.get('package-lock.json') ?? '{}') as Lock;

const LINKEDOM = '0.18.12';

/** linkedom's newest release asks for a package that is not to be had; without the pin a fresh install fails one day. */
export function linkedomPin(files: Files): string[] {
  const manifest = JSON.parse(files.get('package.json') ?? '{}') as { overrides?: Record<string, string> };
  const locked = lockOf(files).packages?.['node_modules/linkedom']?.version;
  return [
    ...(manifest.overrides?.linkedom === LINKEDOM
      ? []
      : [`package.json does not pin linkedom to ${LINKEDOM} by overrides.`]),
    ...(locked === undefined || locked === LINKEDOM
      ? []
      : [`package-lock.json has linkedom ${locked}, not ${LINKEDOM}.`]),
  ];
}

/** What one may choose from: `(GPL-2.0 OR MPL-1.1)` leaves a choice. */
const choices = (license: string): string[] => license.replace(/[()]/g, '').split(' OR ');

/** Packages that are to be had under the GPL, the LGPL or terms of their own alone: they stay out of the project, tools and tests too. */
export const refusedLicences = (files: Files): string[] =>
  Object.entries(lockOf(files).packages ?? {})
    .filter(([path, { license = 'none named' }]) => {
      const refused = choices(license).every((each) => /GPL|^SEE |^UNLICENSED$|^none named$/.test(each));
      return path !== '' && refused;
    })
    .map(([path, { license = 'none named' }]) => `package-lock.json has ${path}, licence: ${license}.`);

/** Where Node looks for a package that `from` needs: in its own folder, then in each one above. */
function homes(from: string, name: string): string[] {
  const steps = from.split('/node_modules/');
  return steps.map((_, n) => `${steps.slice(0, steps.length - n).join('/node_modules/')}/node_modules/${name}`);
}

/**
 * Optional packages (a tool's binary for another system) that the lock does not have. `npm ci` refuses such a lock, on every system;
 * it comes about when a version was released for one system before the others, or is written beside a `node_modules` that has only ours.
 */
export function lockHoles(files: Files): string[] {
  const packages = lockOf(files).packages ?? {};
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => ![...homes(path, name), `node_modules/${name}`].some((home) => home in packages))
      .map(
        (name) =>
          `package-lock.json lacks ${name}, which ${path.replace(/^.*node_modules\//, '')} names: npm ci will refuse it.`,
      ),
  );
}
