import { expect, it } from 'vitest';
import type { Snippet } from '@/lib/evidence/records';
import { builtInLens } from '@/lib/lens/built-in';
import { domainMarks } from '@/lib/lens/mark-tint';
import { storedQuotes } from '@/lib/session/stored-quotes';

const snippet = (tags: Snippet['tags']): Snippet => ({
  id: '6a1f0a52-0000-4000-8000-0000000000aa',
  spaceId: '6a1f0a52-0000-4000-8000-0000000000bb',
  createdAt: '2026-11-23T09:00:00.000Z',
  updatedAt: '2026-11-23T09:00:00.000Z',
  deletedAt: null,
  lens: { id: builtInLens.id, version: builtInLens.version },
  documentKey: 'page',
  tags,
  kind: 'noticing',
  speaker: 'student',
  visitId: null,
  via: 'dom',
  body: {
    quote: {
      exact: '“Because half of a half is smaller.”',
      prefix: 'Maya said ',
      suffix: ' and two others',
      position: { start: 10, end: 46, length: 400 },
      nth: { index: 0, of: 1 },
    },
    scope: { kind: 'page' },
    note: 'Ask Ms. Rivera about this one.',
    document: { key: 'page', host: 'h', app: 'page', title: 'Rivera 4th', url: 'https://h/' },
    earlier: [],
  },
});

it('gives the page each domain once, the first tag’s first', () => {
  const tagged = snippet([
    { lookForId: 'lf-wait', level: 2 },
    { lookForId: 'lf-explain', level: null },
    { lookForId: 'lf-errors', level: 1 },
  ]);
  const { quotes, domains } = storedQuotes([tagged], builtInLens);
  expect(quotes[0]?.domainIds).toEqual(['D3', 'D1']);
  expect(domains).toEqual(domainMarks(builtInLens.domains));
  expect(domains.map(({ id }) => id)).toEqual(builtInLens.domains.map(({ id }) => id));
});

it('gives the page no note, level, title or speaker', () => {
  const said = JSON.stringify(storedQuotes([snippet([{ lookForId: 'lf-wait', level: 2 }])], builtInLens).quotes);
  for (const secret of ['Rivera', '"level"', 'student', 'noticing', 'lf-wait']) expect(said).not.toContain(secret);
});

it('keeps a quote whose look-for the lens no longer has, without a colour', () => {
  const { quotes } = storedQuotes([snippet([{ lookForId: 'lf-of-old', level: null }])], builtInLens);
  expect(quotes).toMatchObject([{ domainIds: [] }]);
});
