import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/gates/tree.ts';
import { commandOf, runProgram } from '../../scripts/testing/run-program.ts';

/** knip with the project's own settings over a small house; the step "nothing unused" of `npm test` runs it over the whole. */
async function unusedIn(files: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const house = mkdtempSync(join(tmpdir(), 'shared-lens-knip-'));
  try {
    for (const name of ['knip.json', 'tsconfig.json']) cpSync(join(root, name), join(house, name));
    mkdirSync(join(house, '.wxt'));
    writeFileSync(join(house, '.wxt/tsconfig.json'), '{"compilerOptions":{"paths":{"@/*":["../*"]}}}');
    writeFileSync(join(house, 'package.json'), '{"name":"house","type":"module"}');
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(house, path, '..'), { recursive: true });
      writeFileSync(join(house, path), text);
    }
    return await runProgram(commandOf('knip'), ['--no-progress', '--no-config-hints', '--directory', house], {
      limit: 20_000,
    });
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
}

const used = {
  'scripts/start.ts': "import { open } from '../lib/lens/open.ts';\nopen();",
  'lib/lens/open.ts': 'export const open = () => {};',
};

it('lets a house pass in which everything is used', async () => {
  expect((await unusedIn(used)).code).toBe(0);
});

it('notices a planted file, export and dependency that nothing uses', async () => {
  const { code, output } = await unusedIn({
    ...used,
    'lib/lens/open.ts': 'export const open = () => {};\nexport const shut = () => {};',
    'lib/lens/forgotten.ts': 'export const a = 1;',
    'package.json': '{"name":"house","type":"module","dependencies":{"left-pad":"1.0.0"}}',
  });
  expect(code).not.toBe(0);
  expect(output).toContain('lib/lens/forgotten.ts');
  expect(output).toContain('shut');
  expect(output).toContain('left-pad');
});
