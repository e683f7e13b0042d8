/** What goes for good by itself, and the log of it. Called once a day; tagging is never held up by more than a piece of it. */
import * as z from 'zod/mini';
import { type KeepingRules, type PurgeEntry, purgeEntry, tooOldBefore } from '@/lib/evidence/keeping';
import { done, type Outcome } from '@/lib/outcome/outcome';
import type { StoreContext } from './context';
import type { Purge } from './purge';
import type { LensDatabase } from './schema';
import type { SpaceRemoval } from './space-removal';

/** Entries of the log that are kept; the oldest go. */
const LOG_LENGTH = 200;

export type Housekept = { state: 'held' } | { state: 'kept'; entries: PurgeEntry[] };

export interface Keeping {
  /** Purges what was deleted long enough ago and what is older than may be kept. Under a hold it does nothing. */
  housekeep(rules: KeepingRules): Promise<Outcome<Housekept>>;
  /** Everything that is deleted goes for good now. Under a hold nothing does. */
  forgetDeleted(rules: KeepingRules): Promise<Outcome<Housekept>>;
  /** What one space holds and was last changed before an instant goes for good: a person closes a year. Under a hold nothing does. */
  closeYear(rules: KeepingRules, spaceId: string, before: string): Promise<Outcome<Housekept>>;
  /** A space and all that it holds goes for good. `conflict`: it is the only one. Under a hold it stays. */
  removeSpace(rules: KeepingRules, spaceId: string): Promise<Outcome<Housekept>>;
  /** The newest first. */
  log(): Promise<Outcome<PurgeEntry[]>>;
  /** How long the person wants their records kept, in days, or null. */
  own(): Promise<Outcome<number | null>>;
  setOwn(days: number | null): Promise<Outcome<void>>;
}

export function keeping({ connection, now }: StoreContext, purge: Purge, removal: SpaceRemoval): Keeping {
  const write = (entries: PurgeEntry[]): Promise<Outcome<Housekept>> =>
    connection.run((db) =>
      db.transaction('rw', [db.settings], async () => {
        if (entries.length > 0) {
          const value = [...entries.toReversed(), ...(await readLog(db))].slice(0, LOG_LENGTH);
          await db.settings.put({ key: 'purge-log', value });
        }
        return done({ state: 'kept' as const, entries });
      }),
    );
  const entryOf = (why: PurgeEntry['why'], snippets: number, others: number): PurgeEntry[] =>
    snippets + others === 0 ? [] : [{ at: now().toISOString(), why, snippets, others }];

  return {
    async housekeep(rules) {
      if (rules.legalHold) return done({ state: 'held' });
      const left = await removal.finish();
      if (!left.ok) return left;
      const entries = entryOf('space', left.value.snippets, left.value.others);
      const expired = await purge.expired();
      if (!expired.ok) return expired;
      entries.push(...entryOf('deleted', expired.value.snippets, expired.value.others));
      const limit = tooOldBefore(now(), rules);
      if (limit !== null) {
        const old = await purge.olderThan(limit);
        if (!old.ok) return old;
        entries.push(...entryOf('retention', old.value.snippets, old.value.others));
      }
      return write(entries);
    },
    async forgetDeleted(rules) {
      if (rules.legalHold) return done({ state: 'held' });
      // A day ahead: a record that was changed twice in one instant carries a time after the clock's.
      const gone = await purge.expired(-1);
      return gone.ok ? write(entryOf('asked', gone.value.snippets, gone.value.others)) : gone;
    },
    async closeYear(rules, spaceId, before) {
      if (rules.legalHold) return done({ state: 'held' });
      const gone = await purge.olderThan(before, spaceId);
      return gone.ok ? write(entryOf('year', gone.value.snippets, gone.value.others)) : gone;
    },
    async removeSpace(rules, spaceId) {
      if (rules.legalHold) return done({ state: 'held' });
      const gone = await removal.remove(spaceId);
      return gone.ok ? write(entryOf('space', gone.value.snippets, gone.value.others)) : gone;
    },
    log: () => connection.run(async (db) => done(await readLog(db))),
    own: () =>
      connection.run(async (db) => {
        const days = (await db.settings.get('keep-days'))?.value;
        return done(typeof days === 'number' && days > 0 ? days : null);
      }),
    setOwn: (days) =>
      connection.run(async (db) => {
        await db.settings.put({ key: 'keep-days', value: days });
        return done(undefined);
      }),
  };
}

/** Entries that cannot be read (from a newer version, or damaged) are left out, alone. */
async function readLog(db: LensDatabase): Promise<PurgeEntry[]> {
  const value = (await db.settings.get('purge-log'))?.value;
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry) => {
    const read = z.safeParse(purgeEntry, entry);
    return read.success ? [read.data] : [];
  });
}
