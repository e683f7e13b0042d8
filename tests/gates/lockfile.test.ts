import { describe, expect, it } from 'vitest';
import { linkedomPin, lockHoles } from '../../scripts/gates/lockfile.ts';
import { readTree } from '../../scripts/gates/tree.ts';

const files = readTree();
const lock = (packages: object): [string, string] => ['package-lock.json', JSON.stringify({ packages })];

it('pins linkedom, so that a fresh install finds every package', () => {
  expect(linkedomPin(files)).toEqual([]);
});

it('locks every optional package, so that npm ci accepts the lock', () => {
  expect(lockHoles(files)).toEqual([]);
});

describe('a planted violation', () => {
  it('is noticed: linkedom without its pin, and locked at another version', () => {
    const pinned: [string, string] = ['package.json', '{"overrides":{"linkedom":"0.18.12"}}'];
    expect(linkedomPin(new Map([['package.json', '{}']]))).toHaveLength(1);
    expect(linkedomPin(new Map([pinned, lock({ 'node_modules/linkedom': { version: '0.18.15' } })]))).toEqual([
      'package-lock.json has linkedom 0.18.15, not 0.18.12.',
    ]);
  });

  it("is noticed: a tool's binary for another system that the lock does not have", () => {
    const optionalDependencies = { 'tool-linux': '1.0.0', 'tool-darwin': '1.0.0' };
    const packages = {
      'node_modules/tool': { optionalDependencies },
      'node_modules/tool-linux': {},
      'node_modules/knip/node_modules/tool': { optionalDependencies },
      'node_modules/knip/node_modules/tool-darwin': {},
    };
    expect(lockHoles(new Map([lock(packages)]))).toEqual([
      'package-lock.json lacks tool-darwin, which tool names: npm ci will refuse it.',
    ]);
    expect(lockHoles(new Map([lock({ ...packages, 'node_modules/tool-darwin': {} })]))).toEqual([]);
  });
});
