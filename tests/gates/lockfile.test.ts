import { describe, expect, it } from 'vitest';
import { linkedomPin, lockHoles, refusedLicences } from '../../scripts/gates/lockfile.ts';
import { readTree } from '../../scripts/gates/tree.ts';

const files = readTree();
const lock = (packages: object): [string, string] => ['package-lock.json', JSON.stringify({ packages })];

it('pins linkedom, so that a fresh install finds every package', () => {
  expect(linkedomPin(files)).toEqual([]);
});

it('locks every optional package, so that npm ci accepts the lock', () => {
  expect(lockHoles(files)).toEqual([]);
});

it('has no package whose only licence is the GPL or its publisher’s own', () => {
  expect(refusedLicences(files)).toEqual([]);
});

describe('a planted violation', () => {
  it('is noticed: linkedom without its pin, and locked at another version', () => {
    const pinned: [string, string] = ['package.json', '{"overrides":{"linkedom":"0.18.12"}}'];
    expect(linkedomPin(new Map([['package.json', '{}']]))).toHaveLength(1);
    expect(linkedomPin(new Map([pinned, lock({ 'node_modules/linkedom': { version: '0.18.15' } })]))).toEqual([
      'package-lock.json has linkedom 0.18.15, not 0.18.12.',
    ]);
  });

  it('is noticed: an editor under the GPL, under its own terms, or without any', () => {
    const packages = {
      '': {},
      'node_modules/one': { license: 'GPL-2.0-or-later' },
      'node_modules/two': { license: 'SEE LICENSE IN LICENSE.md' },
      'node_modules/three': {},
      'node_modules/choice': { license: '(GPL-2.0 OR LGPL-2.1 OR MPL-1.1)' },
      'node_modules/free': { license: 'MIT' },
    };
    expect(refusedLicences(new Map([lock(packages)]))).toEqual([
      'package-lock.json has node_modules/one, licence: GPL-2.0-or-later.',
      'package-lock.json has node_modules/two, licence: SEE LICENSE IN LICENSE.md.',
      'package-lock.json has node_modules/three, licence: none named.',
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
