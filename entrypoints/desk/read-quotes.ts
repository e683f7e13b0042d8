/**
 * Saved quotes of this device's space, piece by piece; reads no further than it is asked to. What the catalogue can tell comes from there;
 * until it has read the notebook, newest first from a walk through the database, so that the first page never waits for it.
 */
import type { ListedQuote, QuotePiece, QuotesAsked } from '@/components/desk/quotes-port';
import { done, type Outcome } from '@/lib/outcome/outcome';
import type { CatalogueCalls } from '@/lib/store/catalogue/calls';
import type { Store } from '@/lib/store/open-store';

/** Quotes per piece: a page of the list, and 8 ms of reading. */
const PIECE = 50;

export interface Sources {
  store: Store;
  catalogue: CatalogueCalls;
  /** Whether the catalogue can answer at once. */
  isReady(spaceId: string): boolean;
  /** Lets the catalogue read the notebook. Never before something is on the screen: the two would share one disk. */
  wake(spaceId: string): void;
}

export async function* readQuotes(
  sources: Sources,
  asked: QuotesAsked,
  signal: AbortSignal,
): AsyncGenerator<Outcome<QuotePiece>, void> {
  const space = await sources.store.spaces.current();
  if (!space.ok) return yield space;
  const spaceId = space.value.id;
  const walked = new Set<string>();
  let unreadable = 0;
  const walk = asked.by === null && !sources.isReady(spaceId);
  if (walk) {
    // A search looks at many to show a few; without words nearly all that is looked at is shown.
    const piece = asked.filter.text ? undefined : PIECE;
    for await (const read of sources.store.snippets.walk(spaceId, asked.filter, signal, piece)) {
      if (!read.ok) return yield read;
      for (const { id } of read.value.snippets) walked.add(id);
      unreadable += read.value.unreadable;
      yield done({
        rows: read.value.snippets.map((snippet) => ({ snippet, group: null })),
        unreadable: read.value.unreadable,
      });
      // Whoever asks for more has painted what there was.
      sources.wake(spaceId);
      if (sources.isReady(spaceId)) {
        yield* fromCatalogue(sources, spaceId, asked, signal, walked, unreadable);
        return;
      }
    }
  } else yield* fromCatalogue(sources, spaceId, asked, signal, walked, unreadable);
}

/** What the catalogue finds but what was `told` already, and unreadable ones beyond those that were. */
async function* fromCatalogue(
  { store, catalogue }: Sources,
  spaceId: string,
  asked: QuotesAsked,
  signal: AbortSignal,
  told: ReadonlySet<string>,
  toldUnreadable: number,
): AsyncGenerator<Outcome<QuotePiece>, void> {
  const found = await catalogue.find(spaceId, asked);
  if (!found.ok) return yield found;
  let unreadable = Math.max(0, found.value.unreadable - toldUnreadable);
  for (let from = 0; from < found.value.rows && !signal.aborted; from += PIECE) {
    const slice = await catalogue.slice(spaceId, asked, from, from + PIECE);
    if (!slice.ok) return yield slice;
    const fresh = slice.value.filter(({ id }) => !told.has(id));
    if (fresh.length === 0) continue;
    const read = await store.snippets.byIds(fresh.map(({ id }) => id));
    if (!read.ok) return yield read;
    const snippets = new Map(read.value.snippets.map((snippet) => [snippet.id, snippet]));
    const rows = fresh.flatMap(({ id, group }): ListedQuote[] => {
      const snippet = snippets.get(id);
      return snippet ? [{ snippet, group }] : [];
    });
    yield done({ rows, unreadable });
    unreadable = 0;
  }
  if (unreadable > 0) yield done({ rows: [], unreadable });
}
