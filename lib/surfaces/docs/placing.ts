/** Where the kept quotes stand in the open tab's text. */
import type { StoredQuote } from '@/lib/messages/to-page';
import type { LocatedView } from '@/lib/messages/view';
import type { Location } from '@/lib/quote/quote';
import type { BringQuoteWork } from '@/lib/quote/quote-work';
import { inSlices } from '@/lib/quote/slices';
import { inDocumentOrder, located } from '../page/located';
import { readable } from './readable';

export interface Place {
  quote: StoredQuote;
  location: Location;
}

/**
 * Looks for quotes. `complete`: the text is all of this tab; if not, or null, a quote that is not in it is `unknown`, never `gone`.
 * Undefined when it was stopped.
 */
export async function placeQuotes(
  text: string | null,
  quotes: readonly StoredQuote[],
  { complete, signal, bring }: { complete: boolean; signal: AbortSignal; bring: BringQuoteWork },
): Promise<Place[] | undefined> {
  const work = text !== null && quotes.length > 0 ? await bring() : null;
  if (text === null || !work?.ok) return quotes.map((quote) => ({ quote, location: { state: 'unknown' } }));
  const steps = work.value.locating(
    text,
    quotes.map(({ quote }) => quote),
    { complete },
  );
  const locations = await inSlices(steps, { signal });
  if (!locations) return undefined;
  return quotes.map((quote, index) => ({ quote, location: locations[index] ?? { state: 'unknown' } }));
}

/** The same as the panel is told. */
export function toldPlaces(places: readonly Place[], text: string): LocatedView[] {
  const placed = places.map(({ quote: { id }, location }) => ({ id, location, range: null, field: null }));
  const order = inDocumentOrder(placed);
  let shown: string | undefined;
  const textOf = (): string => {
    shown ??= readable(text, ' ');
    return shown;
  };
  return placed.map((one) => located(one, order, textOf));
}
