import * as z from 'zod/mini';
import { type Space, type SpaceSite, space } from '@/lib/evidence/records';
import { after } from '@/lib/evidence/snippet';
import { ownerOf } from '@/lib/evidence/space-sites';
import { builtInLens } from '@/lib/lens/built-in';
import type { LensRef } from '@/lib/lens/pack';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import type { StoreContext } from './context';
import { keepLens } from './lenses';
import { allSpaces } from './read-spaces';
import type { LensDatabase } from './schema';

export interface Spaces {
  /** The space that the person works in. The first start makes one, with the built-in lens; two that start at once make one. */
  current(): Promise<Outcome<Space>>;
  /** Every space, the oldest first. */
  all(): Promise<Outcome<Space[]>>;
  /** A second organisation, with the built-in lens and nothing in it. Refused until every space there is has a name to tell it by. */
  add(name: string): Promise<Outcome<Space>>;
  /** The notebook shows this space from now on, and pages that no space claims go to it. */
  choose(spaceId: string): Promise<Outcome<Space>>;
  rename(spaceId: string, name: string): Promise<Outcome<Space>>;
  /** The hosts and account slots whose pages belong to a space. `conflict`: another one has one of them. */
  setSites(spaceId: string, sites: readonly SpaceSite[]): Promise<Outcome<Space>>;
  /** One to three look-for ids that come first everywhere, or none. */
  setFocus(spaceId: string, lookForIds: string[]): Promise<Outcome<Space>>;
  /** From now on new quotes are tagged against this lens, which must have been kept. Old quotes stay with theirs. */
  useLens(spaceId: string, lens: LensRef): Promise<Outcome<Space>>;
  /** A lens that was kept stands beside the space's own, which stays the main one; null: none does. */
  setSecondLens(spaceId: string, lens: LensRef | null): Promise<Outcome<Space>>;
}

/** What is said anew about a space; without a second lens there is none. */
type Change = Partial<Omit<Space, 'secondLens'>> & { secondLens?: LensRef | undefined };

export function spaces({ connection, now, newId, changed }: StoreContext): Spaces {
  async function change(
    spaceId: string,
    alter: (before: Space, db: LensDatabase) => Promise<Outcome<Change>>,
  ): Promise<Outcome<Space>> {
    const outcome = await connection.runOpen((db) =>
      db.transaction('rw', [db.spaces, db.lenses], async () => {
        const before = await db.spaces.get(spaceId);
        if (!before) return failed('not-found', 'no such space');
        const alteration = await alter(before, db);
        if (!alteration.ok) return alteration;
        const { secondLens, ...rest } = { ...before, ...alteration.value, updatedAt: after(before.updatedAt, now()) };
        const altered: Space = secondLens ? { ...rest, secondLens } : rest;
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
    async add(name) {
      const outcome = await connection.runOpen((db) =>
        db.transaction('rw', [db.spaces, db.lenses], async () => {
          const names = (await allSpaces(db)).map((one) => one.name);
          if (name.trim() === '' || names.includes('')) return failed('bad-message', 'without a name');
          if (names.includes(name.trim())) return failed('conflict', 'the name is taken');
          return await newSpace(db, newId(), now().toISOString(), name.trim());
        }),
      );
      if (outcome.ok) changed({ spaceId: null, what: 'workspace' });
      return outcome;
    },
    async choose(spaceId) {
      const outcome = await connection.runOpen((db) =>
        db.transaction('rw', [db.spaces, db.settings], async () => {
          const chosen = (await allSpaces(db)).find(({ id }) => id === spaceId);
          if (!chosen) return failed('not-found', 'no such space');
          await db.settings.put({ key: 'current-space', value: spaceId });
          return done(chosen);
        }),
      );
      if (outcome.ok) changed({ spaceId: null, what: 'workspace' });
      return outcome;
    },
    rename: (spaceId, name) =>
      change(spaceId, async (_, db) => {
        const others = (await allSpaces(db)).filter(({ id }) => id !== spaceId);
        if (name.trim() === '' && others.length > 0) return failed('bad-message', 'without a name');
        return others.some((one) => one.name === name.trim())
          ? failed('conflict', 'the name is taken')
          : done({ name: name.trim() });
      }),
    setSites: (spaceId, sites) =>
      change(spaceId, async (_, db) => {
        const others = (await allSpaces(db)).filter(({ id }) => id !== spaceId);
        const taken = sites.find((site) => ownerOf(others, site));
        return taken ? failed('conflict', taken.host) : done({ sites: [...sites] });
      }),
    setFocus: (spaceId, lookForIds) => change(spaceId, async () => done({ focus: [...new Set(lookForIds)] })),
    setSecondLens: (spaceId, lens) =>
      change(spaceId, async (_, db) => {
        if (lens === null) return done({ secondLens: undefined });
        if (!(await db.lenses.get([lens.id, lens.version]))) return failed('not-found', 'no such lens');
        return done({ secondLens: { id: lens.id, version: lens.version } });
      }),
    useLens: (spaceId, lens) => change(spaceId, async () => done({ lens: { id: lens.id, version: lens.version } })),
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

async function newSpace(db: LensDatabase, id: string, at: string, name: string): Promise<Outcome<Space>> {
  const kept = await keepLens(db, builtInLens, at);
  if (!kept.ok) return kept;
  const made: Space = {
    id,
    spaceId: id,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    name,
    lens: kept.value,
    focus: [],
  };
  await db.spaces.add(made);
  return done(made);
}
