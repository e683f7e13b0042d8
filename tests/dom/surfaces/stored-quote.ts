import type { StoredQuote } from '@/lib/messages/to-page';
import type { Passage } from '@/lib/surfaces/surface';

/** A captured passage as it comes back from the notebook. */
export const storedAs = (id: string, { quote, scope }: Passage): StoredQuote => ({ id, quote, scope, domainIds: [] });
