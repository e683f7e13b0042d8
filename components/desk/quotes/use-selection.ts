import { useMemo, useRef, useState } from 'preact/hooks';
import { toggled } from './asked';
import type { ListRow } from './list-rows';

export interface Selection {
  ids: ReadonlySet<string>;
  /** Puts one in or takes it out; the next `upTo` begins there. */
  toggle(index: number): void;
  /** From the last one that was put in to this one, all of them. */
  upTo(index: number): void;
  set(ids: readonly string[]): void;
  clear(): void;
}

/** The quotes that are chosen to do something with, by mouse (click, Shift) or keyboard. Rows are those of the list now. */
export function useSelection(rows: readonly ListRow[]): Selection {
  const [chosen, choose] = useState<readonly string[]>([]);
  const anchor = useRef<string | null>(null);
  const ids = useMemo(() => new Set(chosen), [chosen]);
  const at = (index: number): string | undefined => rows[index]?.snippet.id;
  return {
    ids,
    toggle(index) {
      const id = at(index);
      if (id === undefined) return;
      anchor.current = id;
      choose((before) => toggled(before, id));
    },
    upTo(index) {
      const from = rows.findIndex(({ snippet }) => snippet.id === anchor.current);
      const [low, high] = from < 0 ? [index, index] : [Math.min(from, index), Math.max(from, index)];
      const between = rows.slice(low, high + 1).map(({ snippet }) => snippet.id);
      if (from < 0) anchor.current = at(index) ?? null;
      choose((before) => [...new Set([...before, ...between])]);
    },
    set: (all) => choose([...new Set(all)]),
    clear() {
      anchor.current = null;
      choose([]);
    },
  };
}
