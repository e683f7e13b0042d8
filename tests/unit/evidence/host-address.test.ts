import { describe, expect, it } from 'vitest';
import { documentKey } from '@/lib/evidence/document-key';
import { hostAddress } from '@/lib/evidence/host-address';
import { pageDocument } from '@/lib/evidence/page-document';
import { HOST_ADDRESSES } from '../../data/host-addresses';
import { fc } from '../../data/seeded';

const ALL = Object.entries(HOST_ADDRESSES).flatMap(([app, rows]) => rows.map((row) => ({ app, ...row })));

describe.each(Object.entries(HOST_ADDRESSES))('%s', (app, rows) => {
  it('is known by eight addresses or more', () => expect(rows.length).toBeGreaterThanOrEqual(8));

  it.each(rows)('$why', ({ address, key, role, course, person }) => {
    expect(documentKey(address)).toBe(key);
    const found = hostAddress(new URL(address));
    if (role === null) expect(found).toBeNull();
    else expect(found).toMatchObject({ app, role, course: course ?? null, person: person ?? null });
  });
});

it.each(ALL)('what is kept of $app, $why, leads back to the same document', ({ address }) => {
  const { key, url } = pageDocument({ url: address, title: '' });
  expect(documentKey(url)).toBe(key);
});

it('keeps no session, account, secret link or answer of these hosts', () => {
  const kept = ALL.filter(({ role }) => role !== null).map(({ address }) => pageDocument({ url: address, title: '' }));
  const said = JSON.stringify(kept);
  expect(said).not.toMatch(/\/u\/\d+\//);
  expect(said).not.toMatch(/sesskey|SecretLink|edit2|entry\.|Okafor|cjc/);
});

it('never lets two people whose work is graded share a document', () => {
  const graded = ALL.filter(({ role, person }) => role === 'grade' && person !== undefined);
  const people = new Map<string, string | undefined>();
  for (const { key, person } of graded) {
    expect(people.get(key) ?? person, key).toBe(person);
    people.set(key, person);
  }
  expect(people.size).toBeGreaterThan(15);
});

it('throws at no address, and says the same of what it keeps', () => {
  const hosts = fc.constantFrom(
    'docs.google.com/forms/d/',
    'classroom.google.com/',
    'x.instructure.com/courses/1/',
    'm.example/mod/assign/view.php',
    'app.schoology.com/',
    'b.blackboard.com/ultra/courses/_1_1/',
    'd.brightspace.com/d2l/',
  );
  const part = fc.stringMatching(/^[\w~%& é½?;=./-]{0,80}$/);
  fc.assert(
    fc.property(hosts, part, part, part, (host, path, query, hash) => {
      const address = `https://${host}${path}?${query}#${hash}`;
      const { key, url } = pageDocument({ url: address, title: '' });
      expect(key.length).toBeLessThanOrEqual(600);
      if (url !== '' && url.length < 2000) expect(documentKey(url)).toBe(key);
    }),
  );
});
