export interface SettleOptions {
  /** Quiet time that counts as settled, in ms. */
  quiet?: number;
  /** After this time we stop watching, whatever the page does, in ms. */
  bound?: number;
  /** Changes in here are our own. */
  ignore?: (node: Node) => boolean;
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
): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settled = (): void => {
    timer = undefined;
    onSettled();
  };
  const observer = new MutationObserver((records) => {
    if (records.every(({ target }) => ignore(target))) return;
    clearTimeout(timer);
    timer = setTimeout(settled, quiet);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  const end = setTimeout(() => {
    const pending = timer !== undefined;
    dispose();
    if (pending) onSettled();
  }, bound);
  const dispose = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(end);
  };
  return { [Symbol.dispose]: dispose };
}
