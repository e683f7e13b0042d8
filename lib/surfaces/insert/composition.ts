/** Whether somebody is in the middle of a character: then nothing may be put into their field. */
import type { Field } from '@/lib/quote/dom/field';

/** After its end a composition is still being written by some editors, in ms. */
const ENDED_MS = 50;

/** Hears of compositions by `hear`; answers for a field. */
export function watchComposition(
  hear: (types: readonly string[], heard: (event: Event) => void) => void,
): (field: Field) => boolean {
  const composing = new WeakSet<EventTarget>();
  let endedAt = Number.NEGATIVE_INFINITY;
  hear(['compositionstart', 'compositionend'], (event) => {
    const [where] = event.composedPath();
    if (!where) return;
    if (event.type === 'compositionstart') composing.add(where);
    else {
      composing.delete(where);
      endedAt = performance.now();
    }
  });
  return (field) => composing.has(field) || performance.now() - endedAt < ENDED_MS;
}
