/**
 * All that runs in a document that stands in a frame before the first use: it says when the document comes into sight and when it leaves
 * it. Sites keep the views that were left, and their frames, hidden in the page; the panel must not stand beside one of those.
 */
import { askBackground } from '@/lib/messages/calls';

/** Smaller frames hold no document that anybody reads, in px. */
const LEAST = 120;

export function watchFramedArrival(): void {
  let seen = false;
  const tell = (now: boolean): void => {
    if (now === seen) return;
    seen = now;
    void askBackground(now ? 'frame.arrived' : 'frame.left', {});
  };
  // Also hears of a frame that is hidden by the page around it, whatever its origin.
  new IntersectionObserver((entries) => {
    const { isIntersecting = false } = entries.at(-1) ?? {};
    tell(isIntersecting && innerWidth > LEAST && innerHeight > LEAST);
  }).observe(document.documentElement);
  addEventListener('pagehide', () => tell(false));
}
