import { useEffect, useState } from 'preact/hooks';
import type { Visit } from '@/lib/evidence/visit-records';
import type { Reason } from '@/lib/outcome/outcome';
import type { Material } from '@/lib/reports/material';
import type { Asked, ReportsPort } from './reports-port';

export type MaterialState =
  | { state: 'reading' }
  | { state: 'ready'; material: Material }
  | { state: 'failed'; reason: Reason };

/** What a report is made of, read anew whenever something else is asked for. Null: nothing is asked for. */
export function useMaterial(port: ReportsPort, asked: Asked | null): MaterialState {
  const [state, set] = useState<{ of: string; now: MaterialState }>({ of: '', now: { state: 'reading' } });
  const of = JSON.stringify(asked);
  useEffect(() => {
    const wish: Asked | null = JSON.parse(of);
    if (wish === null) return;
    const mine = new AbortController();
    void port.material(wish, mine.signal).then((read) => {
      if (mine.signal.aborted) return;
      const now: MaterialState = read.ok
        ? { state: 'ready', material: read.value }
        : { state: 'failed', reason: read.reason };
      set({ of, now });
    });
    return () => mine.abort();
  }, [port, of]);
  return state.of === of ? state.now : { state: 'reading' };
}

/** Visits to choose from, newest first; null while they are read. */
export function useVisitList(port: ReportsPort): Visit[] | null {
  const [visits, know] = useState<Visit[] | null>(null);
  useEffect(() => {
    void port.visits().then((read) => know(read.ok ? read.value : []));
  }, [port]);
  return visits;
}
