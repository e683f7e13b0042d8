/** The builds that `scripts/build.ts` made, as the gates read them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS, type Build, builtFolder } from '../build.ts';
import { type Files, readTree } from './tree.ts';

/** As far as the gates look at it. */
export interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[]; js?: string[]; css?: string[]; world?: string }[];
  web_accessible_resources?: { resources: string[]; matches?: string[]; use_dynamic_url?: boolean }[];
  content_security_policy?: { extension_pages?: string };
}

/** One build's files. Throws when it was not built, or not whole: a gate without its build would pass over nothing. */
export function readBuild(build: Build): Files {
  const folder = builtFolder(build);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} is not built: npm run test:gates does it`);
  return readTree(folder);
}

export const packaged = BUILDS.filter((build) => !build.practice);
export const practice = BUILDS.filter((build) => build.practice);

export function manifestOf(built: Files): Manifest {
  const text = built.get('manifest.json');
  if (text === undefined) throw new Error('the build has no manifest.json');
  return JSON.parse(text) as Manifest;
}
