import { expect, it } from 'vitest';
import { builtInLens } from '@/lib/lens/built-in';
import { compareLenses } from '@/lib/lens/edition/compare';
import { addDefinition, addLookFor, removeDefinition, removeLookFor } from '@/lib/lens/edition/items';
import { lookForsNow } from '@/lib/lens/edition/migrate';
import { isNewer, nextVersion } from '@/lib/lens/edition/next-version';
import { publish } from '@/lib/lens/edition/publish';
import { setWording } from '@/lib/lens/edition/set-wording';
import type { LensPack } from '@/lib/lens/pack';
import { readPack } from '@/lib/lens/read-pack';

const worded = (pack: LensPack, place: string, text: string): LensPack => {
  const set = setWording(pack, place, text);
  if (!set.ok) throw new Error(set.reason);
  return set.value;
};
const none = { date: '2026-08-14', reasons: new Map() };

it('shows old and new wording side by side, and nothing that did not change', () => {
  const next = worded(builtInLens, 'definitions/def-discourse/definition', 'Ideas exchanged and changed.');
  expect(compareLenses(builtInLens, next)).toEqual([
    {
      kind: 'worded',
      place: 'definitions/def-discourse/definition',
      old: builtInLens.definitions.find(({ id }) => id === 'def-discourse')?.definition,
      new: 'Ideas exchanged and changed.',
    },
  ]);
  expect(compareLenses(builtInLens, { ...builtInLens, lookFors: builtInLens.lookFors.toReversed() })).toEqual([]);
});

it('tells whole items that came and went, without each of their texts', () => {
  const added = addLookFor(builtInLens, 'D1', 'Students choose a tool');
  if (!added.ok) throw new Error(added.reason);
  const gone = removeLookFor(added.value.pack, 'lf-explain');
  expect(compareLenses(builtInLens, gone.ok ? gone.value : builtInLens)).toEqual([
    { kind: 'added', place: 'lookFors/lf-students-choose-a-tool', title: 'Students choose a tool' },
    { kind: 'removed', place: 'lookFors/lf-explain', title: 'Students explain how and why' },
  ]);
});

it.each([
  ['a typing error in a prompt', 'lookFors/lf-explain/reflectionPrompts', '0.2.1'],
  ['another meaning of a shared word', 'definitions/def-discourse/definition', '0.3.0'],
  ['a level worded anew: marks before and after differ', 'lookFors/lf-explain/levels/3/descriptor', '1.0.0'],
])('counts the version by what changes for its readers: %s', (_, place, version) => {
  expect(publish(builtInLens, worded(builtInLens, place, 'Other words.'), none)?.version).toBe(version);
});

it('counts numbers, not letters', () => {
  expect(nextVersion('1.9.9', [{ kind: 'added', place: 'definitions/x', title: 'x' }])).toBe('1.10.0');
  expect([isNewer('1.10.0', '1.9.0'), isNewer('1.9.0', '1.10.0'), isNewer('1.0.0', '1.0.0')]).toEqual([
    true,
    false,
    false,
  ]);
});

it('writes the change log with reason and credit, is a lens again, and says nothing when nothing changed', () => {
  const place = 'pack/purpose';
  const reasons = new Map([[place, { why: 'Principals asked', by: 'R. Okafor' }]]);
  const next = publish(builtInLens, worded(builtInLens, place, 'One shared language.'), {
    date: '2026-08-14',
    reasons,
  });
  expect(next?.changeLog).toEqual([
    {
      version: '0.2.1',
      date: '2026-08-14',
      entries: [
        { place, old: builtInLens.purpose, new: 'One shared language.', why: 'Principals asked', by: 'R. Okafor' },
      ],
    },
  ]);
  expect(readPack(next)).toMatchObject({ ok: true });
  expect(publish(builtInLens, structuredClone(builtInLens), none)).toBeNull();
});

it('leaves no link open to what was taken out', () => {
  const without = removeDefinition(builtInLens, 'def-explain');
  expect(without.ok && readPack(without.value).ok).toBe(true);
  const gone = removeLookFor(builtInLens, 'lf-explain');
  expect(gone.ok && readPack(gone.value).ok).toBe(true);
  expect(readPack(addDefinition(builtInLens, 'Número con tilde').pack).ok).toBe(true);
  expect(addDefinition(builtInLens, 'Número con tilde').id).toBe('def-numero-con-tilde');
});

it('keeps the last look-for: a lens without any is none', () => {
  const [first] = builtInLens.lookFors;
  if (!first) throw new Error('no look-for');
  expect(removeLookFor({ ...builtInLens, lookFors: [first] }, first.id)).toMatchObject({
    ok: false,
    reason: 'conflict',
  });
});

it('follows look-fors that were renamed, split, merged and dropped, from the version that a quote was tagged with', () => {
  const ids = ['lf-reasons', 'lf-how', 'lf-why', 'lf-one'];
  const [model] = builtInLens.lookFors;
  if (!model) throw new Error('no look-for');
  const pack: LensPack = {
    ...builtInLens,
    version: '4.0.0',
    lookFors: ids.map((id) => ({ ...model, id })),
    migrations: [
      { version: '3.0.0', from: ['lf-reasons'], to: ['lf-how', 'lf-why'] },
      { version: '2.0.0', from: ['lf-explain'], to: ['lf-reasons'] },
      { version: '4.0.0', from: ['lf-a', 'lf-b'], to: ['lf-one'] },
      { version: '4.0.0', from: ['lf-dropped'], to: [] },
    ],
  };
  expect(lookForsNow(pack, 'lf-explain', '1.0.0')).toEqual(['lf-how', 'lf-why']);
  expect(lookForsNow(pack, 'lf-b', '3.1.0')).toEqual(['lf-one']);
  expect(lookForsNow(pack, 'lf-dropped', '1.0.0')).toEqual([]);
  // Tagged after the split with a look-for that has the old name again: it is that one.
  expect(lookForsNow(pack, 'lf-reasons', '3.0.0')).toEqual(['lf-reasons']);
});
