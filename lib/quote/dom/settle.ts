export interface SettleOptions {
  /** Quiet time that counts as settled, in ms. */
  quiet?: number;
  /** After this time we stop watching, whatever the page does, in ms. */
  bound?: number;
  /** Changes in here are our own. */
  ignore?: (node: Node) => boolean;
}

export interface Settling extends Disposable {
  /** Watches another root as well: a frame or shadow root that came later. What is in it already is taken for a change. */
  also(root: Node): void;
}

/**
 * Calls back each time a page has been quiet for a while after it changed: text that arrived late can be looked at then. It watches
 * for a bounded time only (a page that never rests is looked at once more at the end), and never polls.
 *
 * @returns disposing stops it at once.
 */
export function watchForSettling(
  root: Node,
  onSettled: () => void,
  { quiet = 300, bound = 20_000, ignore = () => false }: SettleOptions = {},
): Settling {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end: ReturnType<typeof setTimeout> | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      onSettled();
    }, quiet);
  };
  const observer = new MutationObserver((records) => {
    if (records.some(({ target }) => !ignore(target))) changed();
  });
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(end);
  };
  const observe = (each: Node): void => {
    observer.observe(each, { childList: true, characterData: true, subtree: true });
    clearTimeout(end);
    end = setTimeout(() => {
      const pending = timer !== undefined;
      stop();
      if (pending) onSettled();
    }, bound);
  };
  observe(root);
  return {
    also(other) {
      observe(other);
      changed();
    },
    [Symbol.dispose]: stop,
  };
}
