/** Keeping visits. At most one runs in a space: starting another stops it, so that no minute is counted twice. */
import * as z from 'zod/mini';
import { after } from '@/lib/evidence/snippet';
import {
  changeVisit,
  goOn,
  type Moment,
  startVisit,
  stopVisit,
  type VisitPatch,
  type VisitSetup,
} from '@/lib/evidence/visit';
import { type Visit, visit } from '@/lib/evidence/visit-records';
import { isRunning } from '@/lib/evidence/visit-time';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { maxKey, minKey } from './connection';
import type { StoreContext } from './context';
import { lensOfSpace } from './policy';
import type { VisitRow } from './rows';
import type { LensDatabase } from './schema';

export interface Visits {
  /** `requestId` becomes the visit's id, so that a repeated message starts no second one. */
  start(spaceId: string, requestId: string, setup: VisitSetup): Promise<Outcome<Visit>>;
  stop(id: string): Promise<Outcome<Visit>>;
  /** A stopped visit goes on; another that runs is stopped. */
  goOn(id: string): Promise<Outcome<Visit>>;
  change(id: string, patch: VisitPatch): Promise<Outcome<Visit>>;
  get(id: string): Promise<Outcome<Visit>>;
  /** All live visits of a space, newest first; one that cannot be read costs itself only. */
  all(spaceId: string): Promise<Outcome<Visit[]>>;
  /** Deletes so that `restore` brings it back; its quotes and marks stay. A running one is stopped. */
  remove(id: string): Promise<Outcome<Visit>>;
  restore(id: string): Promise<Outcome<Visit>>;
}

export function visits({ connection, now, offset, changed }: StoreContext): Visits {
  const moment = (): Moment => {
    const at = now();
    return { now: at, offset: offset(at) };
  };

  async function change(id: string, alter: (before: Visit, moment: Moment) => Visit): Promise<Outcome<Visit>> {
    const outcome = await connection.run((db) =>
      db.transaction('rw', [db.visits], async (): Promise<Outcome<Visit>> => {
        const before = asVisit(await db.visits.get(id));
        if (!before) return failed('not-found');
        const at = moment();
        const altered = alter(before, at);
        if (altered === before) return done(before);
        if (!asVisit(altered)) return failed('bad-message', 'not of the record’s shape');
        if (isRunning(altered) && !isRunning(before)) await stopRunning(db, altered.spaceId, at);
        await db.visits.put(visitRow(altered));
        return done(altered);
      }),
    );
    if (outcome.ok) changed({ spaceId: outcome.value.spaceId, what: 'visits' });
    return outcome;
  }
  const live = (alter: (before: Visit, moment: Moment) => Visit) => (before: Visit, at: Moment) =>
    before.deletedAt === null ? alter(before, at) : before;

  return {
    async start(spaceId, requestId, setup) {
      const outcome = await connection.run((db) =>
        db.transaction(
          'rw',
          [db.spaces, db.visits, db.tombstones, db.settings, db.lenses],
          async (): Promise<Outcome<Visit>> => {
            const there = asVisit(await db.visits.get(requestId));
            if (there) return there.spaceId === spaceId ? done(there) : failed('conflict');
            const [space, tombstone] = await Promise.all([db.spaces.get(spaceId), db.tombstones.get(requestId)]);
            if (!space || tombstone) return failed('not-found');
            const at = moment();
            const made = startVisit(setup, await lensOfSpace(db, space.lens), spaceId, at, requestId);
            if (!asVisit(made)) return failed('bad-message', 'not of the record’s shape');
            await stopRunning(db, spaceId, at);
            await db.visits.add(visitRow(made));
            return done(made);
          },
        ),
      );
      if (outcome.ok) changed({ spaceId, what: 'visits' });
      return outcome;
    },
    stop: (id) => change(id, live(stopVisit)),
    goOn: (id) => change(id, live(goOn)),
    change: (id, patch) =>
      change(
        id,
        live((before, { now: at }) => changeVisit(before, patch, at)),
      ),
    get: (id) =>
      connection.run(async (db) => {
        const there = asVisit(await db.visits.get(id));
        return there && there.deletedAt === null ? done(there) : failed('not-found');
      }),
    all: (spaceId) => connection.run(async (db) => done(await liveVisits(db, spaceId))),
    remove: (id) =>
      change(
        id,
        live((before, at) => {
          const stopped = stopVisit(before, at);
          const deletedAt = after(stopped.updatedAt, at.now);
          return { ...stopped, deletedAt, updatedAt: deletedAt };
        }),
      ),
    restore: (id) =>
      change(id, (before, { now: at }) =>
        before.deletedAt === null ? before : { ...before, deletedAt: null, updatedAt: after(before.updatedAt, at) },
      ),
  };
}

/** The visit that runs in a space, to which new quotes belong; null when none does. */
export async function runningVisitId(db: LensDatabase, spaceId: string): Promise<string | null> {
  const [id] = await running(db, spaceId).primaryKeys();
  return id ?? null;
}

async function liveVisits(db: LensDatabase, spaceId: string): Promise<Visit[]> {
  const rows = await db.visits
    .where('[spaceId+startedAt]')
    .between([spaceId, minKey], [spaceId, maxKey])
    .reverse()
    .toArray();
  return rows.flatMap((row) => asVisit(row) ?? []).filter((one) => one.deletedAt === null);
}

async function stopRunning(db: LensDatabase, spaceId: string, at: Moment): Promise<void> {
  for (const row of await running(db, spaceId).toArray()) {
    const one = asVisit(row);
    // What cannot be read must not run for ever either.
    await db.visits.put(one ? visitRow(stopVisit(one, at)) : { ...row, runningSince: null });
  }
}

const running = (db: LensDatabase, spaceId: string) =>
  db.visits.where('[spaceId+runningSince]').between([spaceId, minKey], [spaceId, maxKey]);

/** The visit with the times that find it. */
export function visitRow(whole: Visit): VisitRow {
  const startedAt = whole.stretches[0]?.startedAt ?? whole.createdAt;
  const last = whole.stretches.at(-1);
  const runs = last?.stoppedAt === null && whole.deletedAt === null;
  return { ...whole, startedAt, runningSince: runs ? last.startedAt : null };
}

/** The value as a visit, without the fields that only the database needs; null when it is none. */
function asVisit(value: unknown): Visit | null {
  const read = z.safeParse(visit, value);
  return read.success ? read.data : null;
}
