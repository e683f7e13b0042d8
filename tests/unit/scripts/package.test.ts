import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '@/lib/policy/read-policy';
import { crx, extensionId, publicKeyOf } from '../../../scripts/package/crx.ts';
import { pack } from '../../../scripts/package/pack.ts';
import { builtInParts } from '../../../scripts/package/parts.ts';
import type { Folder } from '../../../scripts/package/zip.ts';

const key = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
const folder = (manifest: object): Folder =>
  new Map([
    ['panel.html', Buffer.from('<!doctype html>')],
    ['managed-schema.json', Buffer.from('{}')],
    ['manifest.json', Buffer.from(JSON.stringify({ version: '1.2.3', ...manifest }))],
  ]);
const input = {
  chrome: folder({ key: Buffer.from('a development key').toString('base64') }),
  firefox: folder({ browser_specific_settings: { gecko: { id: 'lens@our.example', strict_min_version: '140.0' } } }),
  key,
  from: 'https://apps.our.example/lens',
  licences: 'MIT and friends',
  bill: '{}',
};
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? '').toString();
const manifestOf = (zipped: Uint8Array | undefined) =>
  JSON.parse(text(unzipSync(zipped ?? new Uint8Array())['manifest.json'])) as Record<string, unknown>;

it('makes the same bytes from the same folders and key, whatever the order of the files', () => {
  const reversed = new Map([...input.chrome].reverse());
  const [once, again] = [pack(input), pack({ ...input, chrome: reversed })];
  expect([...again.keys()]).toEqual([...once.keys()]);
  expect(text(again.get('SHA256SUMS'))).toBe(text(once.get('SHA256SUMS')));
});

it('gives the store no key and no update address, and its own server’s files the address', () => {
  const out = pack(input);
  expect(manifestOf(out.get('shared-lens-1.2.3-store.zip'))).toEqual({ version: '1.2.3' });
  expect(manifestOf(out.get('shared-lens-1.2.3.xpi'))).toMatchObject({
    browser_specific_settings: {
      gecko: { id: 'lens@our.example', update_url: 'https://apps.our.example/lens/updates.json' },
    },
  });
  expect(text(out.get('update.xml'))).toContain('codebase="https://apps.our.example/lens/shared-lens-1.2.3.crx"');
  expect(text(unzipSync(out.get('shared-lens-1.2.3-store.zip') ?? new Uint8Array())['licences.txt'])).toBe(
    'MIT and friends',
  );
});

it('makes no CRX without a key, and keeps the key out of everything', () => {
  expect([...pack({ ...input, key: null }).keys()].filter((name) => /crx|update\.xml/.test(name))).toEqual([]);
  const secret = key.split('\n')[3] ?? '';
  for (const [name, bytes] of pack(input)) expect(text(bytes).includes(secret), name).toBe(false);
});

it('signs a CRX over header and zip with the key whose hash is the id', () => {
  const zipped = Buffer.from('PK not really a zip');
  const file = crx(zipped, key);
  expect(file.subarray(0, 4).toString()).toBe('Cr24');
  const size = file.readUInt32LE(8);
  expect(file.subarray(12 + size)).toEqual(zipped);
  const header = file.subarray(12, 12 + size);
  const signed = header.subarray(header.length - 18);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(signed.length);
  const over = Buffer.concat([Buffer.from('CRX3 SignedData\0'), length, signed, zipped]);
  const publicKey = createPublicKey({ key: publicKeyOf(key), format: 'der', type: 'spki' });
  const at = header.indexOf(publicKeyOf(key)) + publicKeyOf(key).length + 3;
  expect(verify('sha256', over, publicKey, header.subarray(at, at + 256))).toBe(true);
  expect(extensionId(publicKeyOf(key))).toMatch(/^[a-p]{32}$/);
});

describe('the policy samples', () => {
  const out = pack(input);
  const sample = (name: string): string => text(out.get(`policy-samples/${name}`));
  const id = extensionId(publicKeyOf(key));
  const clean = (values: Record<string, unknown>) => readPolicy(values).problems;

  it('read without a fault, and say the same in every way', () => {
    const linux = JSON.parse(sample('linux-chrome.json'));
    const values = linux['3rdparty'].extensions[id];
    expect(clean(values)).toEqual([]);
    const google = JSON.parse(sample('google-admin-settings.json')) as Record<string, { Value: unknown }>;
    expect(Object.fromEntries(Object.entries(google).map(([name, { Value }]) => [name, Value]))).toEqual(values);
    expect(JSON.parse(sample('firefox-policies.json')).policies['3rdparty'].Extensions['lens@our.example']).toEqual(
      values,
    );
    for (const name of Object.keys(values)) {
      expect(sample('windows-chrome.reg')).toContain(name);
      expect(sample('macos-chrome.mobileconfig')).toContain(`<key>${name}</key>`);
    }
  });

  it('force and pin it, with this package’s id and address', () => {
    expect(JSON.parse(sample('linux-chrome.json')).ExtensionSettings[id]).toEqual({
      installation_mode: 'force_installed',
      update_url: 'https://apps.our.example/lens/update.xml',
      toolbar_pin: 'force_pinned',
    });
    expect(sample('windows-edge.reg')).toContain('force_shown');
    expect(sample('shared-lens-chrome.admx')).toContain(`extensions\\${id}\\policy`);
    expect(sample('en-US/shared-lens-edge.adml')).toContain('Shared Lens in Edge');
  });
});

it('builds in only what may be handed on: every part has a licence that we know', () => {
  const parts = builtInParts();
  expect(parts.length).toBeGreaterThan(10);
  const open =
    /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|MPL-2\.0|CC0-1\.0|\(MIT OR [\w.-]+\)|\(MPL-2\.0 OR Apache-2\.0\))$/;
  expect(parts.filter(({ licence }) => !open.test(licence)).map(({ name, licence }) => `${name}: ${licence}`)).toEqual(
    [],
  );
});
