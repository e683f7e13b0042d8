import { expect, it } from 'vitest';
import { filterLookFors, orderLookFors } from '@/components/shared/tagging/choices';
import { builtInLens } from '@/lib/lens/built-in';

const ids = (typed: string, focus: string[] = [], recent: string[] = []): string[] =>
  filterLookFors(builtInLens, orderLookFors(builtInLens, focus, recent), typed).map(({ id }) => id);

it('numbers the focus first, then the most recently used, then the rest of the lens, each once', () => {
  const all = ids('', ['lf-wait', 'lf-spread'], ['lf-explain', 'lf-wait']);
  expect(all.slice(0, 3)).toEqual(['lf-wait', 'lf-spread', 'lf-explain']);
  expect([...all].sort()).toEqual(builtInLens.lookFors.map(({ id }) => id).sort());
});

it('leaves out ids that this lens does not know', () => {
  expect(ids('', ['lf-gone'])).toHaveLength(builtInLens.lookFors.length);
});

it('reaches each of the twelve by typing a few letters of its title', () => {
  for (const { id, title } of builtInLens.lookFors) expect(ids(title.slice(0, 14))[0]).toBe(id);
});

it('finds by the beginning of any word, and by the shared words a look-for stands on', () => {
  expect(ids('respond')[0]).toBe('lf-respond');
  expect(ids('think time')).toContain('lf-wait');
});

it('gives nothing for letters that no look-for has', () => {
  expect(ids('xq')).toEqual([]);
});
