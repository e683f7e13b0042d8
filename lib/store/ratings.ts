import * as z from 'zod/mini';
import { inTime } from '@/lib/evidence/in-time';
import { type Mark, markLookFor } from '@/lib/evidence/rating';
import { type Rating, rating } from '@/lib/evidence/rating-records';
import type { Snippet } from '@/lib/evidence/records';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { maxKey, minKey } from './connection';
import type { StoreContext } from './context';
import { quoteTables } from './quote-tables';
import { readSnippets } from './read-snippets';
import type { LensDatabase } from './schema';
import { secondLensOf } from './second-lens';
import { shelvedOfVisit } from './shelves/read-shelves';

export interface Ratings {
  /** Says what was seen of one look-for in a visit, or takes it back (null). Only snippets of that visit can show it. */
  mark(visitId: string, mark: Mark): Promise<Outcome<Rating | null>>;
  /** The live marks of a visit. */
  ofVisit(visitId: string): Promise<Outcome<Rating[]>>;
  /** The live snippets of a visit, in the order in which they were made. */
  snippetsOf(visitId: string): Promise<Outcome<Snippet[]>>;
}

export function ratings({ connection, now, newId, changed }: StoreContext): Ratings {
  return {
    async mark(visitId, mark) {
      const outcome = await connection.run((db) =>
        db.transaction(
          'rw',
          [...quoteTables(db), db.visits, db.ratings, db.spaces, db.settings, db.lenses],
          async (): Promise<Outcome<Marked>> => {
            const visit = await db.visits.get(visitId);
            if (!visit || visit.deletedAt !== null) return failed('not-found');
            const there = await db.ratings.where('[visitId+lookForId]').equals([visitId, mark.lookForId]).first();
            const shelved = await shelvedOfVisit(db, visitId);
            const ours = [...(await snippetRows(db, visitId).primaryKeys()), ...shelved.map(({ id }) => id)];
            const snippetIds = mark.snippetIds.filter((id) => ours.includes(id));
            const before = asRating(there);
            const second = await secondLensOf(db, visit.spaceId);
            const lens = second?.lookForIds.has(mark.lookForId) ? second.ref : visit.lens;
            const marked = markLookFor(
              before,
              { ...mark, snippetIds },
              { ...visit, lens },
              now(),
              there?.id ?? newId(),
            );
            if (marked && marked !== before) {
              if (!asRating(marked)) return failed('bad-message', 'not of the record’s shape');
              await db.ratings.put(marked);
            }
            return done({ spaceId: visit.spaceId, rating: marked?.deletedAt === null ? marked : null });
          },
        ),
      );
      if (!outcome.ok) return outcome;
      changed({ spaceId: outcome.value.spaceId, what: 'visits' });
      return done(outcome.value.rating);
    },

    ofVisit: (visitId) =>
      connection.run(async (db) => {
        const rows = await db.ratings
          .where('[visitId+lookForId]')
          .between([visitId, minKey], [visitId, maxKey])
          .toArray();
        return done(rows.flatMap((row) => asRating(row) ?? []).filter((one) => one.deletedAt === null));
      }),

    snippetsOf: (visitId) =>
      connection.run((db) =>
        db.transaction('r', quoteTables(db), async () => {
          const rows = await snippetRows(db, visitId).toArray();
          const live = rows.filter((row) => row.deletedAt === null);
          const ids = live.map((row) => row.id);
          const { snippets } = await readSnippets(db, live, db.bodies.where('id').anyOf(ids));
          const shelved = await shelvedOfVisit(db, visitId);
          return done(shelved.length > 0 ? [...snippets, ...shelved].sort(inTime) : snippets);
        }),
      ),
  };
}

interface Marked {
  spaceId: string;
  rating: Rating | null;
}

const snippetRows = (db: LensDatabase, visitId: string) =>
  db.snippets.where('[visitId+createdAt]').between([visitId, minKey], [visitId, maxKey]);

function asRating(value: unknown): Rating | null {
  const read = z.safeParse(rating, value);
  return read.success ? read.data : null;
}
