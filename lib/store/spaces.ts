import * as z from 'zod/mini';
import { type Space, space } from '@/lib/evidence/records';
import { after } from '@/lib/evidence/snippet';
import { builtInLens } from '@/lib/lens/built-in';
import type { LensRef } from '@/lib/lens/pack';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import type { StoreContext } from './context';
import { keepLens } from './lenses';
import type { LensDatabase } from './schema';

export interface Spaces {
  /** The space that the person works in. The first start makes one, with the built-in lens; two that start at once make one. */
  current(): Promise<Outcome<Space>>;
  /** One to three look-for ids that come first everywhere, or none. */
  setFocus(spaceId: string, lookForIds: string[]): Promise<Outcome<Space>>;
  /** From now on new quotes are tagged against this lens, which must have been kept. Old quotes stay with theirs. */
  useLens(spaceId: string, lens: LensRef): Promise<Outcome<Space>>;
}

export function spaces({ connection, now, newId, changed }: StoreContext): Spaces {
  async function change(spaceId: string, alter: (before: Space) => Partial<Space>): Promise<Outcome<Space>> {
    const outcome = await connection.run((db) =>
      db.transaction('rw', [db.spaces, db.lenses], async () => {
        const before = await db.spaces.get(spaceId);
        if (!before) return failed('not-found', 'no such space');
        const altered = { ...before, ...alter(before), updatedAt: after(before.updatedAt, now()) };
        if (!(await db.lenses.get([altered.lens.id, altered.lens.version]))) return failed('not-found', 'no such lens');
        if (!z.safeParse(space, altered).success) return failed('bad-message', 'not of the record’s shape');
        await db.spaces.put(altered);
        return done(altered);
      }),
    );
    if (outcome.ok) changed({ spaceId, what: 'workspace' });
    return outcome;
  }

  return {
    current: () =>
      connection.run(async (db) => {
        const there = await readCurrent(db);
        if (there.ok || there.reason !== 'not-found') return there;
        return await db.transaction('rw', [db.spaces, db.settings, db.lenses], async () => {
          const inBetween = await readCurrent(db);
          if (inBetween.ok || inBetween.reason !== 'not-found') return inBetween;
          return await firstSpace(db, newId(), now().toISOString());
        });
      }),
    setFocus: (spaceId, lookForIds) => change(spaceId, () => ({ focus: [...new Set(lookForIds)] })),
    useLens: (spaceId, lens) => change(spaceId, () => ({ lens: { id: lens.id, version: lens.version } })),
  };
}

/** The current space; `not-found` before the first start. Any space is better than none when the setting is lost. */
async function readCurrent(db: LensDatabase): Promise<Outcome<Space>> {
  const setting = await db.settings.get('current-space');
  const chosen = typeof setting?.value === 'string' ? await db.spaces.get(setting.value) : undefined;
  const there = chosen ?? (await db.spaces.orderBy('createdAt').first());
  if (!there) return failed('not-found', 'no space yet');
  const read = z.safeParse(space, there);
  return read.success ? done(read.data) : failed('damaged', 'space');
}

async function firstSpace(db: LensDatabase, id: string, at: string): Promise<Outcome<Space>> {
  const kept = await keepLens(db, builtInLens, at);
  if (!kept.ok) return kept;
  const made: Space = {
    id,
    spaceId: id,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    name: '',
    lens: kept.value,
    focus: [],
  };
  await db.spaces.add(made);
  await db.settings.put({ key: 'current-space', value: id });
  return done(made);
}
