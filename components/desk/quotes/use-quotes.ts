import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SnippetFilter } from '@/lib/store/filter';
import type { DeskPort } from '../desk-port';
import { useChanges } from '../use-changes';
import { QuoteReader, type QuotesView, unread } from './quote-reader';

/** The quotes that a filter finds, with the reader that reads on. `filter` is a new object only when it asks for something else. */
export function useQuotes(port: DeskPort, filter: SnippetFilter): [QuotesView, QuoteReader] {
  const [view, show] = useState<QuotesView>(unread);
  const reader = useMemo(() => new QuoteReader(show), []);
  useEffect(() => {
    void reader.start((signal) => port.read(filter, signal));
    return () => reader.stop();
  }, [port, reader, filter]);
  useChanges(port, () => void reader.again());
  return [view, reader];
}
