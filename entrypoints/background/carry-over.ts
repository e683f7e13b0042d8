/** Evidence of a document, for a copy of it: found by what the copy is called, and carried over when the person says so. */
import { v5 } from 'uuid';
import { originalOf } from '@/lib/evidence/copied-document';
import type { DocumentRef, Snippet } from '@/lib/evidence/records';
import type { OriginalView } from '@/lib/messages/view';
import { done, type Outcome } from '@/lib/outcome/outcome';
import type { BackgroundStore } from '@/lib/store/open-background-store';

/** A copy is made of what somebody worked on lately; more quotes are not looked through for its original. */
const LOOKED_THROUGH = 500;

interface Original {
  document: DocumentRef;
  snippets: Snippet[];
}

async function find(store: BackgroundStore, spaceId: string, copy: DocumentRef): Promise<Outcome<Original | null>> {
  const newest = await store.snippets.newest(spaceId, LOOKED_THROUGH);
  if (!newest.ok) return newest;
  const document = originalOf(
    copy,
    newest.value.snippets.map(({ body }) => body.document),
  );
  if (!document) return done(null);
  const found = await store.snippets.byDocument(spaceId, document.key);
  return found.ok ? done({ document, snippets: found.value.snippets }) : found;
}

/** What the panel offers beside a copy that nothing is kept of yet; null where there is nothing to offer. */
export async function offerOriginal(
  store: BackgroundStore,
  spaceId: string,
  copy: DocumentRef,
): Promise<Outcome<OriginalView | null>> {
  const own = await store.snippets.byDocument(spaceId, copy.key);
  if (!own.ok || own.value.snippets.length > 0) return own.ok ? done(null) : own;
  const found = await find(store, spaceId, copy);
  if (!found.ok || !found.value) return found.ok ? done(null) : found;
  const { document, snippets } = found.value;
  return done({ key: document.key, title: document.title, count: snippets.length });
}

/** Keeps every quote of the original for the copy too, and says how many; those of the original stay. No second time keeps one twice. */
export async function carryOver(
  store: BackgroundStore,
  spaceId: string,
  copy: DocumentRef,
  key: string,
): Promise<Outcome<{ count: number }>> {
  const found = await find(store, spaceId, copy);
  if (!found.ok) return found;
  const snippets = found.value?.document.key === key ? found.value.snippets : [];
  for (const { id, tags, kind, speaker, via, body } of snippets) {
    const { quote, scope, note } = body;
    const kept = await store.snippets.save({
      requestId: v5(copy.key, id),
      spaceId,
      captured: { quote, scope, via, document: copy },
      request: { tags, kind, speaker, note },
    });
    if (!kept.ok) return kept;
  }
  return done({ count: snippets.length });
}
