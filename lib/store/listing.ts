/** Finding snippets again: one document's, and what is newest. */

import type { Table } from 'dexie';
import { inTime } from '@/lib/evidence/in-time';
import { done, type Outcome } from '@/lib/outcome/outcome';
import { maxKey, minKey } from './connection';
import type { StoreContext } from './context';
import type { Listing } from './listed';
import { quoteTables } from './quote-tables';
import { readSnippets } from './read-snippets';
import type { BodyRow, SnippetRow } from './rows';
import { shelvedOfDocument } from './shelves/read-shelves';
import { EVERYTHING, walkBack } from './walk';

export interface SnippetListing {
  /** All live snippets of one document, in the order in which they were made. */
  byDocument(spaceId: string, documentKey: string): Promise<Outcome<Listing>>;
  /** The newest live snippets of a space, at most `limit`. */
  newest(spaceId: string, limit: number): Promise<Outcome<Listing>>;
}

export function listing({ connection }: StoreContext): SnippetListing {
  return {
    byDocument: (spaceId, documentKey) =>
      connection.run((db) =>
        db.transaction('r', quoteTables(db), async () => {
          const ofDocument = <T>(table: Table<T>) =>
            table
              .where('[spaceId+documentKey+createdAt]')
              .between([spaceId, documentKey, minKey], [spaceId, documentKey, maxKey]);
          const rows = await ofDocument<SnippetRow>(db.snippets).toArray();
          const live = rows.filter((row) => row.deletedAt === null);
          const inRows = await readSnippets(db, live, ofDocument<BodyRow>(db.bodies));
          const shelved = await shelvedOfDocument(db, spaceId, documentKey);
          return done(together(inRows, shelved));
        }),
      ),

    async newest(spaceId, limit) {
      const listing: Listing = { snippets: [], unreadable: 0 };
      for await (const read of walkBack(connection, spaceId, EVERYTHING, null, limit)) {
        if (!read.ok) return read;
        for (const { snippet } of read.value.slice(0, limit - listing.snippets.length - listing.unreadable)) {
          if (snippet) listing.snippets.push(snippet);
          else listing.unreadable++;
        }
        if (listing.snippets.length + listing.unreadable >= limit) break;
      }
      return done(listing);
    },
  };
}

function together(one: Listing, other: Listing): Listing {
  if (other.snippets.length === 0 && other.unreadable === 0) return one;
  const snippets = [...one.snippets, ...other.snippets].sort(inTime);
  return { snippets, unreadable: one.unreadable + other.unreadable };
}
