import * as z from 'zod/mini';
import { type Space, space } from '@/lib/evidence/records';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { changeSpace, newSpace } from './change-space';
import type { StoreContext } from './context';
import { allSpaces } from './read-spaces';
import type { LensDatabase } from './schema';

export interface Spaces {
  /** The space that the person works in. The first start makes one, with the built-in lens; two that start at once make one. */
  current(): Promise<Outcome<Space>>;
  /** Every space, the oldest first. */
  all(): Promise<Outcome<Space[]>>;
  /** One to three look-for ids that come first everywhere, or none. */
  setFocus(spaceId: string, lookForIds: string[]): Promise<Outcome<Space>>;
}

export function spaces(context: StoreContext): Spaces {
  const { connection, now, newId } = context;
  return {
    current: () =>
      connection.runOpen(async (db) => {
        const there = await readCurrent(db);
        if (there.ok || there.reason !== 'not-found') return there;
        return await db.transaction('rw', [db.spaces, db.settings, db.lenses], async () => {
          const inBetween = await readCurrent(db);
          if (inBetween.ok || inBetween.reason !== 'not-found') return inBetween;
          const made = await newSpace(db, newId(), now().toISOString(), '');
          if (made.ok) await db.settings.put({ key: 'current-space', value: made.value.id });
          return made;
        });
      }),
    all: () => connection.runOpen(async (db) => done(await allSpaces(db))),
    setFocus: (spaceId, lookForIds) =>
      changeSpace(context, spaceId, async () => done({ focus: [...new Set(lookForIds)] })),
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
