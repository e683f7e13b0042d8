/** What administrators are told of builds: the source gives the same bytes each time, and a district's variant knows its own sites. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Build, builtFolder, runBuild } from '../../scripts/build.ts';
import { manifestOf, packaged, readBuild } from '../../scripts/gates/built.ts';

/** Each file with its SHA-256. */
const sumsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );

async function built(build: Build, how?: { asTightenedBefore: boolean }): Promise<Build> {
  const { code, output } = await runBuild(build, how);
  expect(code, output).toBe(0);
  return build;
}

it.each(packaged)('gives the same bytes when $target is built again', async (build) => {
  const again = await built({ ...build, again: true });
  expect(builtFolder(again)).not.toBe(builtFolder(build));
  const sums = sumsOf(builtFolder(again));
  expect(Object.keys(sums)).toContain('manifest.json');
  expect(sums).toEqual(sumsOf(builtFolder(build)));
});

it.each(packaged)('adds a district’s own sites to $target, and nothing else to what it may do', async (build) => {
  const plain = manifestOf(readBuild(build));
  const district = manifestOf(
    readBuild(await built({ ...build, hosts: ['moodle.our.org', '*.our.school'] }, { asTightenedBefore: true })),
  );
  const own = ['https://moodle.our.org/*', 'https://*.our.school/*'];
  expect(district.host_permissions).toEqual([...(plain.host_permissions ?? []), ...own]);
  const arrival = district.content_scripts?.find(({ js }) => js?.includes('arrival.js'));
  expect(arrival?.matches).toEqual(expect.arrayContaining(own));
  expect(district.permissions).toEqual(plain.permissions);
  expect(plain.host_permissions).not.toEqual(expect.arrayContaining(own));
});
