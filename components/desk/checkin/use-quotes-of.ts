import { useEffect, useState } from 'preact/hooks';
import type { Snippet } from '@/lib/evidence/records';
import { useDesk } from '../desk-context';

/** Quotes that are read for a page: far more than six weeks with one person give. */
const MOST = 1000;

/** Quotes of these visits (ids with spaces between), newest first; null until they are read. */
export function useQuotesOf(ids: string): readonly Snippet[] | null {
  const { port, attempt } = useDesk();
  const [read, know] = useState<{ ids: string; quotes: readonly Snippet[] } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const visitIds = ids.split(' ').filter((one) => one !== '');
    void (async () => {
      const quotes: Snippet[] = [];
      if (visitIds.length > 0) {
        for await (const piece of port.quotes.read({ filter: { visitIds }, by: null }, stop.signal)) {
          const rows = await attempt(Promise.resolve(piece));
          quotes.push(...(rows?.value.rows.map(({ snippet }) => snippet) ?? []));
          if (!rows || quotes.length >= MOST) break;
        }
      }
      if (!stop.signal.aborted) know({ ids, quotes });
    })();
    return () => stop.abort();
  }, [port, attempt, ids]);
  return read?.ids === ids ? read.quotes : null;
}
