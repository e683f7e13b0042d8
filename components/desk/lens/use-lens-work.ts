import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { because, beginWork, type LensWork, wordIn } from '@/lib/lens/edition/work';
import type { LensPack } from '@/lib/lens/pack';
import type { Reason } from '@/lib/outcome/outcome';
import type { LensPort } from './lens-port';

/** From the last keystroke to keeping it, in ms: as with every draft of ours. */
const KEEP_AFTER_MS = 250;

export type WorkState = { state: 'opening' } | { state: 'failed'; reason: Reason } | { state: 'open'; work: LensWork };

export interface WorkActs {
  /** Other words at a place; too long or nowhere is told as a reason. */
  word(place: string, text: string): Reason | null;
  because(place: string, given: { why: string; by: string }): void;
  change(alter: (work: LensWork) => LensWork): void;
  /** Back to the lens in use. */
  drop(): Promise<void>;
}

/** The lens under work: kept while it is written, at the latest when the page is hidden. Begins with the lens in use. */
export function useLensWork(port: LensPort, inUse: LensPack): [WorkState, WorkActs] {
  const [state, show] = useState<WorkState>({ state: 'opening' });
  const now = useRef<LensWork | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const flush = useCallback((): void => {
    if (timer.current === undefined || !now.current) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    void port.saveWork(now.current).then((kept) => {
      if (!kept.ok) show({ state: 'failed', reason: kept.reason });
    });
  }, [port]);

  const set = useCallback(
    (work: LensWork): void => {
      now.current = work;
      show({ state: 'open', work });
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, KEEP_AFTER_MS);
    },
    [flush],
  );

  useEffect(() => {
    let present = true;
    void port.work().then((kept) => {
      if (!present) return;
      if (!kept.ok && kept.reason !== 'damaged') return show({ state: 'failed', reason: kept.reason });
      const work = kept.ok && kept.value && isSame(kept.value.base, inUse) ? kept.value : beginWork(inUse);
      now.current = work;
      show({ state: 'open', work });
    });
    return () => {
      present = false;
    };
  }, [port, inUse]);

  useEffect(() => {
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [flush]);

  const acts = useMemo<WorkActs>(
    () => ({
      word(place, text) {
        if (!now.current) return 'not-found';
        const next = wordIn(now.current, place, text);
        if (!next.ok) return next.reason;
        set(next.value);
        return null;
      },
      because(place, given) {
        if (now.current) set(because(now.current, place, given));
      },
      change(alter) {
        if (now.current) set(alter(now.current));
      },
      async drop() {
        clearTimeout(timer.current);
        timer.current = undefined;
        now.current = beginWork(inUse);
        show({ state: 'open', work: now.current });
        await port.dropWork();
      },
    }),
    [port, inUse, set],
  );
  return [state, acts];
}

const isSame = (one: LensPack, other: LensPack): boolean => one.id === other.id && one.version === other.version;
