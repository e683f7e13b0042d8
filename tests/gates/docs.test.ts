import { describe, expect, it } from 'vitest';
import { missingFiles, testCommand, unknownCommands } from '../../scripts/gates/docs.ts';
import { readTree } from '../../scripts/gates/tree.ts';

const files = readTree();
const planted = (...entries: [string, string][]): ReadonlyMap<string, string> => new Map(entries);

it('names only commands that package.json has', () => {
  expect(unknownCommands(files)).toEqual([]);
});

it('names only files that are there, and links only where something is', () => {
  expect(missingFiles(files)).toEqual([]);
});

it('lets CI run the test command exactly as the README has it', () => {
  expect(testCommand(files)).toEqual([]);
});

describe('a planted violation', () => {
  it('is noticed: a command that was renamed', () => {
    expect(
      unknownCommands(
        planted(
          ['README.md', 'Run `npm ci && npm start`, `npm test` or `npm run test:flaky`.'],
          ['package.json', '{"scripts":{"test":"x","test:flake":"x"}}'],
        ),
      ),
    ).toEqual([
      'README.md names the command start, which package.json does not have.',
      'README.md names the command test:flaky, which package.json does not have.',
    ]);
  });

  it('is noticed: a file that was moved, a pattern without a folder, and a dead link', () => {
    expect(
      missingFiles(
        planted(
          [
            'docs/contributing.md',
            'See `lib/lens/pack.ts`, `lib/lens/`, `lib/surfaces/<host>.ts`, `lib/lens/*.ts`, [permissions](permissions.md#why), [readme](../README.md), [web](https://example.org), `src/x.ts`.',
          ],
          ['lib/lens/read-pack.ts', ''],
          ['README.md', ''],
        ),
      ),
    ).toEqual([
      'docs/contributing.md names lib/lens/pack.ts, which is not there.',
      'docs/contributing.md names lib/surfaces/<host>.ts, which is not there.',
      'docs/contributing.md names docs/permissions.md, which is not there.',
    ]);
  });

  it('is noticed: CI that runs something else than the README says', () => {
    const readme: [string, string] = ['README.md', '# Shared Lens\n\n    npm ci && npm test   # everything\n'];
    expect(testCommand(planted(readme, ['.ci/run', 'npm ci\nnpm run test:unit']))).toHaveLength(1);
    expect(testCommand(planted(readme, ['.ci/run', '#!/bin/bash\nnpm ci && npm test\n']))).toEqual([]);
    expect(testCommand(planted(['.ci/run', 'npm ci && npm test']))).toHaveLength(1);
  });
});
