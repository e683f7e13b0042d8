/** Making a space and saying something anew about one: what every act on spaces has in common. */
import * as z from 'zod/mini';
import { type Space, space } from '@/lib/evidence/records';
import { after } from '@/lib/evidence/snippet';
import { builtInLens } from '@/lib/lens/built-in';
import type { LensRef } from '@/lib/lens/pack';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import type { StoreContext } from './context';
import { keepLens } from './lenses';
import type { LensDatabase } from './schema';

/** What is said anew about a space; without a second lens there is none. */
type Change = Partial<Omit<Space, 'secondLens'>> & { secondLens?: LensRef | undefined };

export async function changeSpace(
  { connection, now, changed }: StoreContext,
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

/** Belongs into a transaction over `spaces` and `lenses`. */
export async function newSpace(db: LensDatabase, id: string, at: string, name: string): Promise<Outcome<Space>> {
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
