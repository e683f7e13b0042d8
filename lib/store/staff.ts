import * as z from 'zod/mini';
import { after } from '@/lib/evidence/snippet';
import { makeStaffCode } from '@/lib/evidence/staff-code';
import { type Staff, type StaffBody, staff } from '@/lib/evidence/visit-records';
import { fold } from '@/lib/lens/fold';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { maxKey, minKey } from './connection';
import type { StoreContext } from './context';
import type { LensDatabase } from './schema';

export interface StaffStore {
  all(spaceId: string): Promise<Outcome<Staff[]>>;
  /** Adds people, each with a code of their own. Whose name is there already is left as they are, so that a repeat adds nobody. */
  add(spaceId: string, people: readonly StaffBody[]): Promise<Outcome<Staff[]>>;
  /** Changes name, grade, room or school; the code stays. */
  change(id: string, patch: Partial<StaffBody>): Promise<Outcome<Staff>>;
  /** Takes a person off the list so that `restore` brings them back. Visits keep the code, and nobody else ever gets it. */
  remove(id: string): Promise<Outcome<Staff>>;
  restore(id: string): Promise<Outcome<Staff>>;
}

export function staffStore({ connection, now, newId, random, changed }: StoreContext): StaffStore {
  async function change(id: string, alter: (before: Staff) => Partial<Staff>): Promise<Outcome<Staff>> {
    const outcome = await connection.run((db) =>
      db.transaction('rw', [db.staff], async (): Promise<Outcome<Staff>> => {
        const before = asStaff(await db.staff.get(id));
        if (!before) return failed('not-found');
        const altered = { ...before, ...alter(before), updatedAt: after(before.updatedAt, now()) };
        if (!asStaff(altered)) return failed('bad-message', 'not of the record’s shape');
        await db.staff.put(altered);
        return done(altered);
      }),
    );
    if (outcome.ok) changed({ spaceId: outcome.value.spaceId, what: 'visits' });
    return outcome;
  }

  return {
    all: (spaceId) => connection.run(async (db) => done((await everybody(db, spaceId)).filter(isLive))),

    async add(spaceId, people) {
      const outcome = await connection.run((db) =>
        db.transaction('rw', [db.staff, db.visits], async (): Promise<Outcome<Staff[]>> => {
          const there = await everybody(db, spaceId);
          const names = new Set(there.filter(isLive).map((one) => fold(one.body.name)));
          const taken = new Set([...(await codesOfStaff(db, spaceId)), ...(await codesOfVisits(db, spaceId))]);
          const added: Staff[] = [];
          for (const body of people) {
            if (names.has(fold(body.name))) continue;
            const at = now().toISOString();
            const code = makeStaffCode(body.name, taken, random);
            const person = { id: newId(), spaceId, createdAt: at, updatedAt: at, deletedAt: null, code, body };
            if (!asStaff(person)) return failed('bad-message', 'not of the record’s shape');
            taken.add(code);
            names.add(fold(body.name));
            added.push(person);
          }
          await db.staff.bulkAdd(added);
          return done([...there.filter(isLive), ...added]);
        }),
      );
      if (outcome.ok) changed({ spaceId, what: 'visits' });
      return outcome;
    },

    change: (id, patch) => change(id, ({ body }) => ({ body: { ...body, ...patch } })),
    remove: (id) => change(id, (before) => ({ deletedAt: before.deletedAt ?? after(before.updatedAt, now()) })),
    restore: (id) => change(id, () => ({ deletedAt: null })),
  };
}

const isLive = ({ deletedAt }: Staff): boolean => deletedAt === null;

async function everybody(db: LensDatabase, spaceId: string): Promise<Staff[]> {
  const rows = await db.staff.where('[spaceId+code]').between([spaceId, minKey], [spaceId, maxKey]).toArray();
  return rows.flatMap((row) => asStaff(row) ?? []);
}

/** From the index, so that a record that cannot be read keeps its code too. */
async function codesOfStaff(db: LensDatabase, spaceId: string): Promise<string[]> {
  const keys = await db.staff.where('[spaceId+code]').between([spaceId, minKey], [spaceId, maxKey]).keys();
  return keys.map((place) => (Array.isArray(place) ? String(place[1]) : ''));
}

/** Codes that visits carry, also of people who are purged: they stay theirs. */
async function codesOfVisits(db: LensDatabase, spaceId: string): Promise<string[]> {
  const rows = await db.visits.where('[spaceId+startedAt]').between([spaceId, minKey], [spaceId, maxKey]).toArray();
  return rows.flatMap((row) => row.teacherCode ?? []);
}

function asStaff(value: unknown): Staff | null {
  const read = z.safeParse(staff, value);
  return read.success ? read.data : null;
}
