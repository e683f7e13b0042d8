/** Organisations side by side, and their lenses: what is arranged in the desk. */
import type { Space, SpaceSite } from '@/lib/evidence/records';
import { ownerOf } from '@/lib/evidence/space-sites';
import type { LensRef } from '@/lib/lens/pack';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { changeSpace, newSpace } from './change-space';
import type { StoreContext } from './context';
import { allSpaces } from './read-spaces';

export interface SpaceArranging {
  /** A second organisation, with the built-in lens and nothing in it. Refused until every space there is has a name to tell it by. */
  add(name: string): Promise<Outcome<Space>>;
  /** The notebook shows this space from now on, and pages that no space claims go to it. */
  choose(spaceId: string): Promise<Outcome<Space>>;
  rename(spaceId: string, name: string): Promise<Outcome<Space>>;
  /** The hosts and account slots whose pages belong to a space. `conflict`: another one has one of them. */
  setSites(spaceId: string, sites: readonly SpaceSite[]): Promise<Outcome<Space>>;
  /** From now on new quotes are tagged against this lens, which must have been kept. Old quotes stay with theirs. */
  useLens(spaceId: string, lens: LensRef): Promise<Outcome<Space>>;
  /** A lens that was kept stands beside the space's own, which stays the main one; null: none does. */
  setSecondLens(spaceId: string, lens: LensRef | null): Promise<Outcome<Space>>;
}

export function arrangingSpaces(context: StoreContext): SpaceArranging {
  const { connection, now, newId, changed } = context;
  return {
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
      changeSpace(context, spaceId, async (_, db) => {
        const others = (await allSpaces(db)).filter(({ id }) => id !== spaceId);
        if (name.trim() === '' && others.length > 0) return failed('bad-message', 'without a name');
        return others.some((one) => one.name === name.trim())
          ? failed('conflict', 'the name is taken')
          : done({ name: name.trim() });
      }),
    setSites: (spaceId, sites) =>
      changeSpace(context, spaceId, async (_, db) => {
        const others = (await allSpaces(db)).filter(({ id }) => id !== spaceId);
        const taken = sites.find((site) => ownerOf(others, site));
        return taken ? failed('conflict', taken.host) : done({ sites: [...sites] });
      }),
    setSecondLens: (spaceId, lens) =>
      changeSpace(context, spaceId, async (_, db) => {
        if (lens === null) return done({ secondLens: undefined });
        if (!(await db.lenses.get([lens.id, lens.version]))) return failed('not-found', 'no such lens');
        return done({ secondLens: { id: lens.id, version: lens.version } });
      }),
    useLens: (spaceId, lens) =>
      changeSpace(context, spaceId, async () => done({ lens: { id: lens.id, version: lens.version } })),
  };
}
