/**
 * A page that takes the keyboard back as soon as the panel has it beats the frame: what the person types for the panel would land
 * in the page. So a loss of focus that no pointer and no key explains is taken as theft: the keys that follow are kept from the
 * page, and the person is offered the native panel. Editors that write in a frame of their own (Google Docs) take the keyboard into it.
 */
import { activeIn } from '@/lib/quote/dom/trees';
import type { Lifetime } from './lifetime';

/** A click in the page explains its focus within this, in ms. */
const EXPLAINED_MS = 150;
/** How long keys are kept from the page after a theft, and after each kept key: somebody who types on has not noticed yet. */
const HOLD_MS = 2000;

export interface FocusGuard {
  /** The next gain of focus is our own doing. */
  expect(): void;
}

export function guardFocus(life: Lifetime, panelShown: () => boolean, stolen: () => void): FocusGuard {
  let pointerAt = Number.NEGATIVE_INFINITY;
  let blurredAt = Number.NEGATIVE_INFINITY;
  let inPanel = false;
  let inTheirs = false;
  let expected = false;
  let holdUntil = Number.NEGATIVE_INFINITY;
  const { signal } = life;
  const capture = { signal, capture: true };

  addEventListener(
    'pointerdown',
    () => {
      pointerAt = performance.now();
      holdUntil = Number.NEGATIVE_INFINITY;
    },
    capture,
  );
  const keep = (press: KeyboardEvent): void => {
    if (performance.now() > holdUntil) return;
    if (press.key.length !== 1 && press.key !== 'Enter' && press.key !== 'Backspace') return;
    holdUntil = performance.now() + HOLD_MS;
    press.preventDefault();
    press.stopImmediatePropagation();
  };
  /** Our own frame stands in a closed shadow root, so it is never the active element; a frame that is, is one of the page's. */
  const lookForTheirs = (): void => {
    const active = activeIn(document);
    const view = active?.ownerDocument.defaultView ?? window;
    if (view === window && active?.localName !== 'iframe') return;
    inTheirs = true;
    inPanel = false;
    // Keys in a frame are not heard in the page around it. A frame of another origin has no document for us.
    if (blurredAt < holdUntil) view.addEventListener('keydown', keep, capture);
  };
  addEventListener(
    'blur',
    () => {
      blurredAt = performance.now();
      inTheirs = false;
      inPanel = panelShown() && document.hasFocus();
      lookForTheirs();
      // Firefox says only later which frame it is.
      setTimeout(lookForTheirs);
    },
    { signal },
  );
  addEventListener(
    'focus',
    (event) => {
      if (event.target !== window) return;
      // Firefox 153 calls the document unfocused at this moment, as when the person left the browser; nobody is back within 150 ms.
      const was = inPanel || (!inTheirs && panelShown() && performance.now() - blurredAt < EXPLAINED_MS);
      inPanel = false;
      if (expected || !was || performance.now() - pointerAt < EXPLAINED_MS) {
        expected = false;
        return;
      }
      // A Tab out of the panel lands on the page too; the panel knows of its own Tab and stays calm (see the panel's reducer).
      holdUntil = performance.now() + HOLD_MS;
      stolen();
    },
    capture,
  );
  addEventListener('keydown', keep, capture);
  return {
    expect: () => {
      expected = true;
    },
  };
}
