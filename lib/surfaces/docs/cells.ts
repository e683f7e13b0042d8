/**
 * What a quote in a document never crosses: control characters (the edges of tables, rows and cells) and private use (chips, which have
 * no words). A selection over them becomes one quote a cell.
 */

import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { isVisible, ROLE, roleOf } from '@/lib/quote/characters';
import type { Quote } from '@/lib/quote/quote';
import type { QuoteWork } from '@/lib/quote/quote-work';
import type { Span } from './bridge/protocol';

/** More quotes than this come of no selection: somebody took a whole table. */
const MOST = 24;

/** The stretches of a span between hard boundaries that hold something to read. */
export function stretchesOf(text: string, { start, end }: Span): Span[] {
  const stretches: Span[] = [];
  let from = start;
  let shows = false;
  for (let at = start; at <= end; at += 1) {
    const code = at < end ? text.charCodeAt(at) : 0;
    if (at < end && roleOf(code) !== ROLE.boundary) {
      shows ||= isVisible(code);
      continue;
    }
    if (shows) stretches.push({ start: from, end: at });
    from = at + 1;
    shows = false;
  }
  return stretches;
}

/** The quotes that a selection makes. `too-long` when it takes more cells than anybody tags at once. */
export function quotesOf(text: string, selection: Span, { describe }: Pick<QuoteWork, 'describe'>): Outcome<Quote[]> {
  const stretches = stretchesOf(text, selection);
  if (stretches.length === 0) return failed('no-selection');
  if (stretches.length > MOST) return failed('too-long');
  const quotes: Quote[] = [];
  for (const { start, end } of stretches) {
    const quote = describe(text, start, end);
    if (!quote.ok) return quote;
    quotes.push(quote.value);
  }
  return done(quotes);
}

/** What stands beside a selection, to know the place again: at most so many units on each side. */
const BESIDE = 64;

export const besides = (text: string, { start, end }: Span): { before: string; after: string } => ({
  before: text.slice(Math.max(0, start - BESIDE), start),
  after: text.slice(end, end + BESIDE),
});
