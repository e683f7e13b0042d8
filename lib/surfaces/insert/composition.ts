/** Whether somebody is in the middle of a character: then nothing may be put into their field. */
import type { Field } from '@/lib/quote/dom/field';

/** After its end a composition is still being written by some editors, in ms. */
const ENDED_MS = 50;

/** Watches a document until the signal; answers for one of its fields. */
export function watchComposition(page: Document, signal: AbortSignal): (field: Field) => boolean {
  const composing = new WeakSet<EventTarget>();
  let endedAt = Number.NEGATIVE_INFINITY;
  const where = ({ target }: Event): EventTarget => target ?? page;
  page.addEventListener('compositionstart', (event) => composing.add(where(event)), { signal, capture: true });
  page.addEventListener(
    'compositionend',
    (event) => {
      composing.delete(where(event));
      endedAt = performance.now();
    },
    { signal, capture: true },
  );
  return (field) => composing.has(field) || performance.now() - endedAt < ENDED_MS;
}
