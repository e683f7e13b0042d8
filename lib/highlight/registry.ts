/** The registry of marks of a document, and what goes into it. */
export interface Registry {
  CSS: typeof CSS;
  Highlight: typeof Highlight;
}

/**
 * That of a window. Firefox gives a content script its own page's registry for every frame it asks (measured, 153), but a frame's own
 * when asked as the page's scripts ask.
 */
export const registryOf = (view: Window): Registry =>
  ((view !== window && (view as { wrappedJSObject?: unknown }).wrappedJSObject) || view) as unknown as Registry;

/** Does something with what stands in a document; nothing when its frame is gone: Firefox then throws at any touch ("dead object"). */
export function whileThere(act: () => void): void {
  try {
    act();
  } catch {
    // Gone with its frame, and what we put there with it.
  }
}
