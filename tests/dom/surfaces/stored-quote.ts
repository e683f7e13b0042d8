import type { StoredQuote } from '@/lib/messages/to-page';
import type { Capture } from '@/lib/messages/view';

/** A captured passage as it comes back from the notebook. */
export const storedAs = (id: string, { quote, scope }: Capture): StoredQuote => ({ id, quote, scope, domainIds: [] });
