import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readBundle } from '@/lib/exchange/bundle-read';
import { bundleJsonSchema } from '@/lib/exchange/bundle-schema';
import { exportBundle } from '@/lib/exchange/bundle-write';
import { fileBytes } from '@/lib/exchange/export-job';
import { smallLens } from './small-lens';
import { homeSpace, job, savedQuotes, uuidOf } from './walkthrough';

const folder = new URL('../../data/exchange/', import.meta.url);
const lens = { id: smallLens.id, version: smallLens.version };
const space = { ...homeSpace, lens, focus: ['lf-why'] };
const snippets = savedQuotes(12).map((one) => ({ ...one, lens, tags: [{ lookForId: 'lf-why', level: 2 as const }] }));
const tombstones = [{ kind: 'snippets', id: uuidOf(9999), deletedAt: '2026-01-20T08:00:00Z' }];

describe.each(readdirSync(folder).filter((name) => name.endsWith('.lens.json')))('the released file %s', (name) => {
  it('is still read, whole', () => {
    const read = readBundle(readFileSync(new URL(name, folder)), name);
    expect(read.ok && read.value).toMatchObject({
      lenses: [smallLens],
      tombstones,
      records: { spaces: [space], snippets },
    });
  });
});

it('still writes version 1 byte for byte as it was released', async () => {
  const extras = { madeBy: 'Shared Lens 0.1.0', anonymised: false, records: { spaces: [space] }, tombstones };
  const bytes = await fileBytes(exportBundle(job(snippets, { lenses: [smallLens] }), extras));
  expect(new TextDecoder().decode(bytes)).toBe(readFileSync(new URL('bundle-v1.lens.json', folder), 'utf8'));
});

it('publishes the JSON Schema that the product itself reads by', () => {
  const published: unknown = JSON.parse(
    readFileSync(new URL('../../../docs/schemas/bundle-1.json', import.meta.url), 'utf8'),
  );
  expect(published).toEqual(bundleJsonSchema());
});

it('is valid by its JSON Schema in the eyes of ajv, and a file with a wrong kind is not', () => {
  const validate = new Ajv2020({ validateFormats: false }).compile(bundleJsonSchema());
  const golden: { records: { snippets: { kind: string }[] } } = JSON.parse(
    readFileSync(new URL('bundle-v1.lens.json', folder), 'utf8'),
  );
  expect(validate(golden)).toBe(true);
  for (const one of golden.records.snippets) one.kind = 'lovely';
  expect(validate(golden)).toBe(false);
});
