/**
 * `npm run package`: builds and packs everything that a store, a district's server and its administrator need, into `out/package`.
 *
 * --hosts moodle.our.org,…  a district's variant, which works on these sites from the start (docs/admin.md says when that is wanted)
 * --from https://apps.our.org/shared-lens  the folder on a server of one's own from which browsers get updates
 *
 * The key for the CRX comes from SHARED_LENS_CRX_KEY (PEM) or SHARED_LENS_CRX_KEY_FILE and is never kept here. Without it there is no CRX.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Build, builtFolder, runBuild, TARGETS } from './build.ts';
import { root } from './gates/tree.ts';
import { pack } from './package/pack.ts';
import { billOfMaterials, builtInParts, licenceTexts } from './package/parts.ts';
import { type Folder, readFolder } from './package/zip.ts';

const { values } = parseArgs({ options: { hosts: { type: 'string' }, from: { type: 'string' } } });
const hosts = (values.hosts ?? '').split(',').filter(Boolean);
for (const host of hosts) {
  if (!/^(\*\.)?[a-z\d-]+(\.[a-z\d-]+)+$/.test(host))
    throw new Error(`--hosts takes names such as moodle.our.org, not ${host}`);
}
const from = values.from?.replace(/\/$/, '') ?? null;
if (from !== null && !/^https:\/\/|^http:\/\/127\.0\.0\.1:/.test(from))
  throw new Error('--from takes an https address');
const { SHARED_LENS_CRX_KEY: inline, SHARED_LENS_CRX_KEY_FILE: file } = process.env;
const key = inline || (file ? readFileSync(file, 'utf8') : null);

const folders: Folder[] = [];
// One after the other: each build writes WXT's generated types.
for (const target of TARGETS) {
  const build: Build = { target, practice: false, hosts };
  const { code, output } = await runBuild(build);
  if (code !== 0) throw new Error(output);
  folders.push(readFolder(builtFolder(build)));
}
const [chrome, firefox] = folders;
if (!chrome || !firefox) throw new Error('Two builds are needed.');
const packed = pack({ chrome, firefox, key, from, licences: licenceTexts(builtInParts()), bill: billOfMaterials() });
const out = join(root, 'out/package');
rmSync(out, { recursive: true, force: true });
for (const [name, bytes] of packed) {
  mkdirSync(dirname(join(out, name)), { recursive: true });
  writeFileSync(join(out, name), bytes);
}
console.log([...packed].map(([name, { length }]) => `${String(length).padStart(9)}  ${name}`).join('\n'));
if (hosts.length > 0)
  console.log(`Works from the start on ${hosts.join(', ')} too: leaders are told so when it is installed.`);
if (key === null) {
  console.log(
    'No CRX: SHARED_LENS_CRX_KEY holds no key. The samples name the development id, which no signed package has.',
  );
}
if (from === null)
  console.log('The samples and update manifests name an example address: give the real one with --from.');
