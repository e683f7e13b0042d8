import { describe, expect, it } from 'vitest';
import type { Space, SpaceSite } from '@/lib/evidence/records';
import { inAccountOf, siteOfPage, spaceOfPage } from '@/lib/evidence/space-sites';
import { builtInLens } from '@/lib/lens/built-in';

const at = '2026-01-15T15:00:00.000Z';
const space = (name: string, ...sites: SpaceSite[]): Space => ({
  id: name,
  spaceId: name,
  createdAt: at,
  updatedAt: at,
  deletedAt: null,
  name,
  lens: { id: builtInLens.id, version: builtInLens.version },
  focus: [],
  sites,
});
const riverside = space(
  'Riverside',
  { host: 'docs.google.com', account: 1 },
  { host: 'moodle.river.org', account: null },
);
const lincoln = space('Lincoln', { host: 'docs.google.com', account: null });
const both = [riverside, lincoln];

describe('a page’s organisation', () => {
  it.each([
    ['its host', 'https://moodle.river.org/mod/forum/view.php?id=4', 'Riverside'],
    ['its host, with www', 'https://www.moodle.river.org/', 'Riverside'],
    ['the account in a document’s address', 'https://docs.google.com/document/u/1/d/abc/edit', 'Riverside'],
    ['the account in a form’s address', 'https://docs.google.com/forms/u/1/d/e/abc/viewform', 'Riverside'],
    ['the account in the query', 'https://docs.google.com/document/d/abc/edit?authuser=1', 'Riverside'],
    ['any account, where none is named for it', 'https://docs.google.com/document/u/2/d/abc/edit', 'Lincoln'],
    ['the first account, where the address names none', 'https://docs.google.com/document/d/abc/edit', 'Lincoln'],
    ['nobody’s', 'https://example.org/', null],
    ['nobody’s: a part of the name is another site', 'https://notmoodle.river.org/', null],
    ['nobody’s: a page without an address', 'about:blank', null],
  ])('is told by %s', (_, address, name) => {
    expect(spaceOfPage(both, address)?.name ?? null).toBe(name);
  });

  it('is not told by a number that is no account', () => {
    expect(siteOfPage('https://docs.google.com/document/d/abc/edit?authuser=me@river.org')).toEqual({
      host: 'docs.google.com',
      account: 0,
    });
    expect(siteOfPage('https://moodle.river.org/u/1/')).toEqual({ host: 'moodle.river.org', account: null });
  });
});

it('opens a quote’s document with the account of its organisation', () => {
  const address = 'https://docs.google.com/document/d/abc/edit';
  expect(inAccountOf(riverside, address)).toBe(`${address}?authuser=1`);
  expect(inAccountOf(lincoln, address)).toBe(address);
  expect(inAccountOf(riverside, 'https://moodle.river.org/x')).toBe('https://moodle.river.org/x');
});
