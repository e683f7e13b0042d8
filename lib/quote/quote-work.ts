/**
 * All that is heavy about quotes: to describe one, and to find them again. Whoever needs it is handed it, so that a page carries it only
 * from its first quote on: 5.5 of what then are 25 KB gz.
 */
import { done, type Outcome } from '@/lib/outcome/outcome';
import { describe } from './describe';
import { locating } from './locate';

export interface QuoteWork {
  describe: typeof describe;
  locating: typeof locating;
}

/** Brings it, the first time from wherever it is. Fails where nobody can bring it; asked again, it is tried again. */
export type BringQuoteWork = () => Promise<Outcome<QuoteWork>>;

export const quoteWork: QuoteWork = { describe, locating };

/** For whoever carries it from the start. */
export const quoteWorkAtHand: BringQuoteWork = async () => done(quoteWork);
