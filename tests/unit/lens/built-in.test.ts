import { expect, it } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import { readPack } from '@/lib/lens/read-pack';

it('ships a lens that its own reader accepts, whole', () => {
  expect(readPack(builtInLens)).toEqual({ ok: true, pack: builtInLens });
});

it('names five domains, twelve look-fors with four levels each, and every shared word', () => {
  expect(builtInLens.domains).toHaveLength(5);
  expect(builtInLens.lookFors).toHaveLength(12);
  expect(builtInLens.definitions).toHaveLength(27);
  for (const lookFor of builtInLens.lookFors) expect(lookFor.levels.map((l) => l.level)).toEqual([0, 1, 2, 3]);
});

it('says where a damaged lens file is damaged', () => {
  const damaged = structuredClone(builtInLens) as { lookFors: { domainId: string }[] };
  (damaged.lookFors[3] as { domainId: string }).domainId = 'D9';
  expect(readPack(damaged)).toEqual({
    ok: false,
    problems: [{ place: 'lookFors.lf-connect.domainId', message: '"D9" is not defined in this lens' }],
  });
});
