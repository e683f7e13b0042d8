import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DeskPort } from '../desk-port';
import type { QuotesAsked } from '../quotes-port';
import { useChanges } from '../use-changes';
import { QuoteReader, type QuotesView, unread } from './quote-reader';

/** The quotes that are asked for, with the reader that reads on. `asked` is a new object only when it asks for something else. */
export function useQuotes(port: DeskPort, asked: QuotesAsked): [QuotesView, QuoteReader] {
  const [view, show] = useState<QuotesView>(unread);
  const reader = useMemo(() => new QuoteReader(show), []);
  useEffect(() => {
    void reader.start((signal) => port.quotes.read(asked, signal));
    return () => reader.stop();
  }, [port, reader, asked]);
  useChanges(port, () => void reader.again());
  return [view, reader];
}
