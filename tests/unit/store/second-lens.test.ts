/** A school's lens beside the district's: tags keep the lens and version that they are of, the main lens stays the main one. */
import { expect, it } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import { smallLens } from '../exchange/small-lens';
import { memoryStore } from './memory-store';
import { fillWithOneOfEach, VISITED } from './one-of-each';
import { noticing, tag, value } from './tagging';

const school = { id: smallLens.id, version: smallLens.version };
const builtIn = { id: builtInLens.id, version: builtInLens.version };

async function withSchool() {
  const store = memoryStore();
  const { id } = value(await store.spaces.current());
  value(await store.lenses.keep(smallLens));
  value(await store.spaces.setSecondLens(id, school));
  return { store, id };
}

it('names the second lens on its tags alone, and keeps it when the quote is changed and the second lens is another', async () => {
  const { store, id } = await withSchool();
  const quote = await tag(store, 'Why is it more?', noticing('lf-wait', 'lf-why'));
  expect(quote.lens).toEqual(builtIn);
  expect(quote.tags).toEqual([
    { lookForId: 'lf-wait', level: null },
    { lookForId: 'lf-why', level: null, lens: school },
  ]);
  const newer = { ...smallLens, version: '2.0.0' };
  value(await store.lenses.keep(newer));
  value(await store.spaces.setSecondLens(id, newer));
  const tags = [...noticing('lf-why', 'lf-talk').tags];
  expect(value(await store.snippets.edit(quote.id, { tags })).tags).toEqual([
    { lookForId: 'lf-why', level: null, lens: school },
    { lookForId: 'lf-talk', level: null },
  ]);
  expect(value(await store.snippets.get(quote.id)).tags[0]).toEqual({ lookForId: 'lf-why', level: null, lens: school });
});

it('tags many quotes of the second lens at once, and marks its look-fors in a visit', async () => {
  const { store } = await withSchool();
  await fillWithOneOfEach(store);
  const quote = await tag(store, 'Why is it more?', noticing('lf-wait'));
  value(await store.snippets.changeMany([quote.id], { add: ['lf-why'] }));
  expect(value(await store.snippets.get(quote.id)).tags[1]).toMatchObject({ lookForId: 'lf-why', lens: school });
  const mark = await store.ratings.mark(VISITED, { lookForId: 'lf-why', seen: 2, snippetIds: [] });
  expect(value(mark)).toMatchObject({ lens: school });
  const other = await store.ratings.mark(VISITED, { lookForId: 'lf-talk', seen: 1, snippetIds: [] });
  expect(value(other)).toMatchObject({ lens: builtIn });
});

it('lets a focus mix both, and shows both, until the person wants one alone', async () => {
  const { store, id } = await withSchool();
  value(await store.spaces.setFocus(id, ['lf-wait', 'lf-why']));
  expect(value(await store.workspace())).toMatchObject({ focus: ['lf-wait', 'lf-why'], lens: builtIn, second: school });
  value(await store.spaces.setSecondLens(id, null));
  expect(value(await store.workspace()).second).toBeNull();
  expect(value(await store.spaces.current())).not.toHaveProperty('secondLens');
});

it('a locked lens of the district is the main one, and the second one stays beside it', async () => {
  const { store } = await withSchool();
  const district = { ...builtInLens, id: '7e000000-0000-4000-8000-000000000001', version: '2.1.0' };
  value(await store.policy.take({ lensPack: JSON.stringify(district), lensLocked: true }, 'digest'));
  expect(value(await store.workspace())).toMatchObject({ lens: { id: district.id }, second: school });
  const quote = await tag(store, 'Why is it more?', noticing('lf-why'));
  expect(quote).toMatchObject({ lens: { id: district.id, version: '2.1.0' }, tags: [{ lens: school }] });
});

it('a lens that became the main one stands beside nothing, and one that is not kept is refused', async () => {
  const { store, id } = await withSchool();
  value(await store.spaces.useLens(id, school));
  expect(value(await store.workspace())).toMatchObject({ lens: school, second: null });
  expect((await tag(store, 'Why is it more?', noticing('lf-why'))).tags).toEqual([
    { lookForId: 'lf-why', level: null },
  ]);
  const nowhere = { id: crypto.randomUUID(), version: '1.0.0' };
  expect(await store.spaces.setSecondLens(id, nowhere)).toMatchObject({ reason: 'not-found' });
});
