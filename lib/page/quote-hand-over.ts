/**
 * How the second of our scripts in a page hands what it brings to the first: through the world that both share and no page sees. It is
 * asked for anew by each page script and taken out at once, so that none ever works with what an older version left.
 */
import { askBackground } from '@/lib/messages/calls';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import type { BringQuoteWork, QuoteWork } from '@/lib/quote/quote-work';

const HANDED = Symbol.for('shared-lens/quote-work');
const world = globalThis as { [HANDED]?: QuoteWork | undefined };

export function handOver(work: QuoteWork): void {
  world[HANDED] = work;
}

/** Has the background bring the second script, once for this page script. */
export function bringQuoteWork(): BringQuoteWork {
  let coming: Promise<Outcome<QuoteWork>> | null = null;
  const ask = async (): Promise<Outcome<QuoteWork>> => {
    const brought = await askBackground('page.quote-work', {});
    const work = world[HANDED];
    world[HANDED] = undefined;
    if (brought.ok && work) return done(work);
    coming = null;
    return brought.ok ? failed('no-receiver') : brought;
  };
  return () => {
    coming ??= ask();
    return coming;
  };
}
