import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '@/lib/evidence/agreement-records';
import type { Rating } from '@/lib/evidence/rating-records';
import type { Staff, Visit } from '@/lib/evidence/visit-records';
import { readBundle } from '@/lib/exchange/bundle-read';
import { bundleJsonSchema } from '@/lib/exchange/bundle-schema';
import { exportBundle } from '@/lib/exchange/bundle-write';
import { fileBytes } from '@/lib/exchange/export-job';
import type { LensPack } from '@/lib/lens/pack';
import { smallLens } from './small-lens';
import { homeSpace, job, savedQuotes, uuidOf } from './walkthrough';

const folder = new URL('../../data/exchange/', import.meta.url);
const lens = { id: smallLens.id, version: smallLens.version };
const space = { ...homeSpace, lens, focus: ['lf-why'] };
const snippets = savedQuotes(12).map((one) => ({ ...one, lens, tags: [{ lookForId: 'lf-why', level: 2 as const }] }));
const stamps = {
  spaceId: homeSpace.id,
  createdAt: '2026-01-15T15:00:00Z',
  updatedAt: '2026-01-15T15:30:00Z',
  deletedAt: null,
};
const staff: Staff[] = [
  {
    ...stamps,
    id: uuidOf(301),
    code: 'K7Q4',
    body: { name: 'Ms. Okafor', grade: '4', room: '12B', school: 'Lincoln' },
  },
];
const visits: Visit[] = [
  {
    ...stamps,
    id: uuidOf(201),
    lens,
    kind: 'classroom',
    teacherCode: 'K7Q4',
    school: 'Lincoln',
    gradeBand: '3-5',
    focus: ['lf-why'],
    stretches: [
      {
        startedAt: '2026-01-15T15:00:00Z',
        startOffset: -300,
        stoppedAt: '2026-01-15T15:25:00Z',
        stopOffset: -300,
      },
    ],
    correctedMinutes: null,
    followUp: { date: '2026-01-22', doneAt: null },
    askedAt: null,
    body: { topic: 'Comparing fractions', followUp: 'Plan the first question together', given: '' },
  },
];
const ratings: Rating[] = [
  { ...stamps, id: uuidOf(401), lens, visitId: uuidOf(201), lookForId: 'lf-why', seen: 'not-observed', snippetIds: [] },
];
const agreements: Agreement[] = [
  {
    ...stamps,
    id: uuidOf(601),
    kind: 'goal',
    state: 'open',
    madeOn: '2026-01-12',
    revisitOn: '2026-06-01',
    teacherCode: null,
    visitId: null,
    body: { text: 'Students give reasons in every lesson' },
  },
  {
    ...stamps,
    id: uuidOf(602),
    kind: 'decision',
    state: 'kept',
    madeOn: '2026-01-15',
    revisitOn: null,
    teacherCode: 'K7Q4',
    visitId: uuidOf(201),
    body: { text: 'The first question is planned together' },
  },
];
const tombstones = [{ kind: 'snippets', id: uuidOf(9999), deletedAt: '2026-01-20T08:00:00Z' }];

describe.each(readdirSync(folder).filter((name) => name.endsWith('.lens.json')))('the released file %s', (name) => {
  it('is still read, whole', () => {
    const read = readBundle(readFileSync(new URL(name, folder)), name);
    expect(read.ok && read.value).toMatchObject({
      lenses: expect.arrayContaining([smallLens]),
      tombstones,
      records: {
        spaces: [space],
        snippets: snippets.map(({ tags: [tag], ...one }) => ({ ...one, tags: expect.arrayContaining([tag]) })),
      },
    });
  });
});

/** A school's lens beside the district's, and a quote that is tagged with both. */
const school: LensPack = {
  ...smallLens,
  id: uuidOf(501),
  title: 'Lincoln lens',
  lookFors: smallLens.lookFors.map((one) => ({ ...one, id: 'lf-listen', title: 'Students listen' })),
};
const second = { id: school.id, version: school.version };
const both = snippets.map((one, n) =>
  n === 0 ? { ...one, tags: [...one.tags, { lookForId: 'lf-listen', level: null, lens: second }] } : one,
);

it('still writes version 3 byte for byte as it was released', async () => {
  const records = { spaces: [{ ...space, secondLens: second }], staff, visits, agreements, ratings };
  const extras = { madeBy: 'Shared Lens 0.2.0', anonymised: false, records, tombstones };
  const bytes = await fileBytes(exportBundle(job(both, { lenses: [smallLens, school] }), extras));
  expect(new TextDecoder().decode(bytes)).toBe(readFileSync(new URL('bundle-v3.lens.json', folder), 'utf8'));
});

it.each(['v2', 'v3'])('brings back visits, marks and people from %s', (version) => {
  const read = readBundle(readFileSync(new URL(`bundle-${version}.lens.json`, folder)), version);
  expect(read.ok && read.value.records).toMatchObject({ staff, visits, ratings });
});

it('brings back the second lens of a space and the lens of each tag from version 3', () => {
  const read = readBundle(readFileSync(new URL('bundle-v3.lens.json', folder)), 'v3');
  expect(read.ok && read.value.records.spaces).toEqual([{ ...space, secondLens: second }]);
  expect(read.ok && read.value.records.snippets).toEqual(both);
});

it('brings back goals and decisions from version 3', () => {
  const read = readBundle(readFileSync(new URL('bundle-v3.lens.json', folder)), 'v3');
  expect(read.ok && read.value.records.agreements).toEqual(agreements);
});

it('publishes the JSON Schema that the product itself reads by', () => {
  const published: unknown = JSON.parse(
    readFileSync(new URL('../../../docs/schemas/bundle-3.json', import.meta.url), 'utf8'),
  );
  expect(published).toEqual(bundleJsonSchema());
});

it('is valid by its JSON Schema in the eyes of ajv, and a file with a wrong kind is not', () => {
  const validate = new Ajv2020({ validateFormats: false }).compile(bundleJsonSchema());
  const golden: { records: { snippets: { kind: string }[] } } = JSON.parse(
    readFileSync(new URL('bundle-v3.lens.json', folder), 'utf8'),
  );
  expect(validate(golden)).toBe(true);
  for (const one of golden.records.snippets) one.kind = 'lovely';
  expect(validate(golden)).toBe(false);
});
