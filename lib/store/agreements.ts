/** Goals and decisions of a space. Apart from `openStore`: the notebook alone needs them, and the background would carry them. */
import * as z from 'zod/mini';
import { type Agreed, type AgreementPatch, changeAgreement, makeAgreement } from '@/lib/evidence/agreement';
import { type Agreement, agreement } from '@/lib/evidence/agreement-records';
import { after } from '@/lib/evidence/snippet';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { openContext, type StoreOptions } from './open-context';

export interface AgreementStore extends Disposable {
  /** All that are not deleted. One that cannot be read costs itself only. */
  all(spaceId: string): Promise<Outcome<Agreement[]>>;
  /** `requestId` becomes its id, so that a repeat makes no second one. */
  add(spaceId: string, requestId: string, agreed: Agreed): Promise<Outcome<Agreement>>;
  change(id: string, patch: AgreementPatch): Promise<Outcome<Agreement>>;
  /** Deletes so that `restore` brings it back. */
  remove(id: string): Promise<Outcome<Agreement>>;
  restore(id: string): Promise<Outcome<Agreement>>;
}

export function openAgreements(options: StoreOptions = {}): AgreementStore {
  const { context, close } = openContext(options);
  const { connection, now, changed } = context;

  async function alter(id: string, work: (before: Agreement, now: Date) => Agreement): Promise<Outcome<Agreement>> {
    const outcome = await connection.run((db) =>
      db.transaction('rw', [db.agreements], async (): Promise<Outcome<Agreement>> => {
        const before = asAgreement(await db.agreements.get(id));
        if (!before) return failed('not-found');
        const altered = asAgreement(work(before, now()));
        if (!altered) return failed('bad-message', 'not of the record’s shape');
        await db.agreements.put(altered);
        return done(altered);
      }),
    );
    if (outcome.ok) changed({ spaceId: outcome.value.spaceId, what: 'agreements' });
    return outcome;
  }

  return {
    all: (spaceId) =>
      connection.run(async (db) => {
        const rows = await db.agreements.where('spaceId').equals(spaceId).toArray();
        return done(rows.flatMap((row) => asAgreement(row) ?? []).filter(({ deletedAt }) => deletedAt === null));
      }),

    async add(spaceId, requestId, agreed) {
      const outcome = await connection.run((db) =>
        db.transaction('rw', [db.spaces, db.agreements, db.tombstones], async (): Promise<Outcome<Agreement>> => {
          const [there, space, tombstone] = await Promise.all([
            db.agreements.get(requestId),
            db.spaces.get(spaceId),
            db.tombstones.get(requestId),
          ]);
          const already = asAgreement(there);
          if (already) return already.spaceId === spaceId ? done(already) : failed('conflict');
          if (!space || tombstone) return failed('not-found');
          const made = asAgreement(makeAgreement(agreed, spaceId, now(), requestId));
          if (!made) return failed('bad-message', 'not of the record’s shape');
          await db.agreements.add(made);
          return done(made);
        }),
      );
      if (outcome.ok) changed({ spaceId, what: 'agreements' });
      return outcome;
    },

    change: (id, patch) =>
      alter(id, (before, at) => (before.deletedAt === null ? changeAgreement(before, patch, at) : before)),
    remove: (id) =>
      alter(id, (before, at) => {
        const deletedAt = after(before.updatedAt, at);
        return before.deletedAt === null ? { ...before, deletedAt, updatedAt: deletedAt } : before;
      }),
    restore: (id) =>
      alter(id, (before, at) => ({ ...before, deletedAt: null, updatedAt: after(before.updatedAt, at) })),
    [Symbol.dispose]: close,
  };
}

function asAgreement(value: unknown): Agreement | null {
  const read = z.safeParse(agreement, value);
  return read.success ? read.data : null;
}
