/**
 * A page that takes the keyboard back as soon as the panel has it beats the frame: what the person types for the panel would land
 * in the page. So a loss of focus that no pointer and no key explains is taken as theft: the keys that follow are kept from the
 * page, and the person is offered the native panel.
 */
import type { Lifetime } from './lifetime';

/** A click in the page explains its focus within this, in ms. */
const EXPLAINED_MS = 150;
/** How long keys are kept from the page after a theft: somebody who types for the panel needs a moment to notice. */
const HOLD_MS = 2000;

export interface FocusGuard {
  /** The next gain of focus is our own doing. */
  expect(): void;
}

export function guardFocus(life: Lifetime, panelShown: () => boolean, stolen: () => void): FocusGuard {
  let pointerAt = Number.NEGATIVE_INFINITY;
  let blurredAt = Number.NEGATIVE_INFINITY;
  let inPanel = false;
  let expected = false;
  let holdUntil = Number.NEGATIVE_INFINITY;
  const { signal } = life;
  const capture = { signal, capture: true };

  window.addEventListener(
    'pointerdown',
    () => {
      pointerAt = performance.now();
      holdUntil = Number.NEGATIVE_INFINITY;
    },
    capture,
  );
  window.addEventListener(
    'blur',
    () => {
      blurredAt = performance.now();
      blurredAt = performance.now();
      inPanel = panelShown() && document.hasFocus();
    },
    { signal },
  );
  window.addEventListener(
    'focus',
    (event) => {
      if (event.target !== window) return;
      // Firefox 153 calls the document unfocused at this moment, as when the person left the browser; nobody is back within 150 ms.
      const was = inPanel || (panelShown() && performance.now() - blurredAt < EXPLAINED_MS);
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
  window.addEventListener(
    'keydown',
    (press) => {
      if (performance.now() > holdUntil) return;
      if (press.key.length !== 1 && press.key !== 'Enter' && press.key !== 'Backspace') return;
      press.preventDefault();
      press.stopImmediatePropagation();
    },
    capture,
  );
  return {
    expect: () => {
      expected = true;
    },
  };
}
