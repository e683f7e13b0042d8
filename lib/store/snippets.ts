/**
 * Keeping snippets: save, change, delete. Each act is one transaction with its journal entry, so that nothing is ever half-written
 * and everything can be undone.
 *
 * Two people never write here, but one person does from two tabs and the desk. The later act wins, field by field: a patch carries
 * only what was changed, and what it replaced stays in the journal. A dialog about a conflict would cost more than the one field it
 * saves. Who edits long text over minutes (the desk) passes `seen`, and gets `conflict` instead of writing over newer words.
 */
import { isSnippet } from '@/lib/evidence/is-snippet';
import type { Snippet } from '@/lib/evidence/records';
import { after, applyPatch, choosePlace, confirmWords, newSnippet } from '@/lib/evidence/snippet';
import { withTheirLens } from '@/lib/evidence/tag-lens';
import type { CapturedQuote, SnippetPatch, TagRequest } from '@/lib/evidence/tag-request';
import type { UndoView } from '@/lib/messages/view';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import type { Quote } from '@/lib/quote/quote';
import type { StoreContext } from './context';
import { firstWords, journal } from './journal';
import { lensOfSpace } from './policy';
import { quoteTables } from './quote-tables';
import { readSnippet } from './read-snippets';
import { rememberUse } from './recents';
import { secondLensOf } from './second-lens';
import { runningVisitId } from './visits';
import { write } from './write-snippets';

export interface NewSnippet {
  /** Made by the client, once per act of the person: it becomes the snippet's id, so that a retried message makes no second one. */
  requestId: string;
  spaceId: string;
  captured: CapturedQuote;
  request: TagRequest;
}

export interface Snippets {
  /** Resolves only after the commit. A repeated `requestId` gets the snippet that the first one made. */
  save(given: NewSnippet): Promise<Outcome<Snippet>>;
  get(id: string): Promise<Outcome<Snippet>>;
  /** Changes what was said; `seen` is the `updatedAt` that the person looked at, when a newer change must not be written over. */
  edit(id: string, patch: SnippetPatch, seen?: string): Promise<Outcome<Snippet>>;
  /** The person says that the changed words are the same quote; the old ones are kept as `earlier`. */
  confirmWords(id: string, quote: Quote): Promise<Outcome<Snippet>>;
  /** The person says which of several same passages is meant. */
  choosePlace(id: string, quote: Quote): Promise<Outcome<Snippet>>;
  /** Deletes so that it can be undone; gone for good after 30 days or by `purge`. Deleting twice is one act. */
  remove(id: string): Promise<Outcome<UndoView>>;
}

export function snippets({ connection, now, changed }: StoreContext): Snippets {
  async function change(id: string, alter: (before: Snippet) => Outcome<Snippet>): Promise<Outcome<Snippet>> {
    const outcome = await connection.run((db) =>
      db.transaction('rw', [...quoteTables(db), db.undo, db.recents, db.spaces, db.settings, db.lenses], async () => {
        const before = await readSnippet(db, id);
        if (!before.ok) return before;
        if (before.value.deletedAt !== null) return failed('not-found');
        const said = alter(before.value);
        if (!said.ok || said.value === before.value) return said;
        const second = await secondLensOf(db, before.value.spaceId);
        const after = { ...said.value, tags: withTheirLens(said.value.tags, before.value.tags, second) };
        if (!isSnippet(after)) return failed('damaged', 'not of the record’s shape');
        await write(db, after);
        await journal(db, 'edit', after, before.value);
        const added = after.tags.filter((tag) => !before.value.tags.some((t) => t.lookForId === tag.lookForId));
        if (added.length > 0) await rememberUse(db, after.spaceId, added);
        return done(after);
      }),
    );
    if (outcome.ok) changed({ spaceId: outcome.value.spaceId, what: 'snippets', ids: [id] });
    return outcome;
  }

  return {
    async save({ requestId, spaceId, captured, request }) {
      if (captured.quote.exact.length > 20_000) return failed('too-long');
      const outcome = await connection.run((db) =>
        db.transaction(
          'rw',
          [...quoteTables(db), db.spaces, db.undo, db.recents, db.tombstones, db.visits, db.settings, db.lenses],
          async () => {
            const [space, tombstone, there] = await Promise.all([
              db.spaces.get(spaceId),
              db.tombstones.get(requestId),
              readSnippet(db, requestId),
            ]);
            if (there.ok) return there.value.spaceId === spaceId ? there : failed('conflict');
            if (there.reason !== 'not-found') return there;
            if (!space || tombstone) return failed('not-found', space ? 'deleted for good' : 'no such space');
            const visitId = await runningVisitId(db, spaceId);
            const lens = await lensOfSpace(db, space.lens);
            const said = newSnippet(captured, request, lens, spaceId, now(), requestId, visitId);
            const snippet = { ...said, tags: withTheirLens(said.tags, [], await secondLensOf(db, spaceId)) };
            if (!isSnippet(snippet)) return failed('bad-message', 'not of the record’s shape');
            await Promise.all([
              write(db, snippet),
              journal(db, 'create', snippet, null),
              rememberUse(db, spaceId, snippet.tags),
            ]);
            return done(snippet);
          },
        ),
      );
      if (outcome.ok) changed({ spaceId, what: 'snippets', ids: [requestId] });
      return outcome;
    },

    get: (id) => connection.run((db) => db.transaction('r', quoteTables(db), async () => await readSnippet(db, id))),

    edit: (id, patch, seen) =>
      change(id, (before) =>
        seen !== undefined && seen !== before.updatedAt ? failed('conflict') : done(applyPatch(before, patch, now())),
      ),
    confirmWords: (id, quote) => change(id, (before) => done(confirmWords(before, quote, now()))),
    choosePlace: (id, quote) => change(id, (before) => done(choosePlace(before, quote, now()))),

    async remove(id) {
      const outcome = await connection.run((db) =>
        db.transaction('rw', [...quoteTables(db), db.undo], async () => {
          const before = await readSnippet(db, id);
          if (!before.ok || before.value.deletedAt !== null) return before;
          const at = after(before.value.updatedAt, now());
          const gone: Snippet = { ...before.value, deletedAt: at, updatedAt: at };
          await write(db, gone);
          await journal(db, 'delete', gone, before.value);
          return done(gone);
        }),
      );
      if (!outcome.ok) return outcome;
      changed({ spaceId: outcome.value.spaceId, what: 'snippets', ids: [id] });
      return done({ act: 'delete', words: firstWords(outcome.value.body.quote.exact) });
    },
  };
}
