import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer } from 'preact/hooks';

interface VirtualRows {
  /** The rows to draw now, with their places in px from the list's own top. */
  items: readonly VirtualItem[];
  /** Height of the whole list, px. */
  height: number;
  /** px from the top of the page to the list, to be taken off an item's `start`. */
  margin: number;
  /** Give it to `ref` of each row, which carries `data-index`. */
  measure: (row: HTMLElement | null) => void;
  scrollTo(index: number): void;
}

interface RowsOptions {
  list: RefObject<HTMLElement | null>;
  keyOf: (index: number) => string;
  count: number;
  /** A row that stays drawn wherever the page is scrolled to: the one that has the keyboard. */
  held: number | null;
  /** What sticks to the top of the page and would cover a row, px. */
  covered: number;
}

/** A row with a quote of two lines; rows are measured as soon as they are drawn. px */
const GUESS = 168;

/** Draws only the rows that are near the screen, with the page itself as the scroller. */
export function useVirtualRows({ list, keyOf, count, held, covered }: RowsOptions): VirtualRows {
  const [, redraw] = useReducer((turn: number, _: undefined) => turn + 1, 0);
  const options = {
    count,
    getScrollElement: () => window,
    estimateSize: () => GUESS,
    getItemKey: keyOf,
    overscan: 6,
    // Measured in the next frame: a row that grows while it is measured would be a loop to the observer.
    useAnimationFrameWithResizeObserver: true,
    scrollMargin: list.current?.offsetTop ?? 0,
    scrollPaddingStart: covered,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    rangeExtractor: ({
      startIndex,
      endIndex,
      overscan,
    }: {
      startIndex: number;
      endIndex: number;
      overscan: number;
    }) => {
      const first = Math.max(0, startIndex - overscan);
      const last = Math.min(count - 1, endIndex + overscan);
      const near = Array.from({ length: last - first + 1 }, (_, index) => first + index);
      if (held === null || held >= count || (held >= first && held <= last)) return near;
      return held < first ? [held, ...near] : [...near, held];
    },
    onChange: () => redraw(undefined),
  };
  const rows = useMemo(() => new Virtualizer<Window, HTMLElement>(options), []);
  rows.setOptions(options);
  useEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  return {
    items: rows.getVirtualItems(),
    height: rows.getTotalSize(),
    margin: rows.options.scrollMargin,
    measure: rows.measureElement,
    scrollTo: (index) => rows.scrollToIndex(index),
  };
}
