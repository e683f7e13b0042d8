import type { Outcome } from '@/lib/outcome/outcome';
import type { SnippetFilter } from '@/lib/store/filter';
import type { Store } from '@/lib/store/open-store';
import type { Listing } from '@/lib/store/read-snippets';

/** Saved quotes of this device's space, newest first, piece by piece; reads no further than it is asked to. */
export async function* readQuotes(
  store: Store,
  filter: SnippetFilter,
  signal: AbortSignal,
): AsyncGenerator<Outcome<Listing>, void> {
  const space = await store.spaces.current();
  if (space.ok) yield* store.snippets.walk(space.value.id, filter, signal);
  else yield space;
}
