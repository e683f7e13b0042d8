import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLanguage } from '@/components/shared/language-context';
import { coalesced } from '@/lib/messages/coalesced';
import type { VisitPage, VisitShelf } from '@/lib/messages/visit-view';
import type { Outcome } from '@/lib/outcome/outcome';
import type { PanelPort } from '../panel-port';

/** The shelf (null until it was read; a failing repeat keeps the last known) and a way to ask for it again. */
export function useVisitShelf(port: PanelPort): [VisitShelf | null, () => Promise<void>] {
  const { locale } = useLanguage();
  return useLatest(useCallback(() => port.visits.shelf(locale), [port, locale]));
}

/** One visit with all that is kept about it, asked for again whenever `turn` changes. */
export function useVisitPage(port: PanelPort, id: string | null, turn: unknown): VisitPage | null {
  const [page, reload] = useLatest(
    useCallback(async () => (id === null ? null : await port.visits.page(id)), [port, id]),
  );
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else void reload();
  }, [turn, reload]);
  return page?.visit.id === id ? page : null;
}

/** However often it is asked again, one question is under way at a time; the answer to another question than today's is nobody's. */
function useLatest<T>(ask: () => Promise<Outcome<T> | null>): [T | null, () => Promise<void>] {
  const [value, setValue] = useState<T | null>(null);
  const today = useRef(ask);
  today.current = ask;
  const reload = useMemo(
    () =>
      coalesced(async () => {
        const answer = await ask();
        if (ask === today.current && answer?.ok) setValue(answer.value);
      }),
    [ask],
  );
  useEffect(() => void reload(), [reload]);
  return [value, reload];
}
