import type { ExchangeStore } from '@/lib/store/open-exchange';
import type { Store } from '@/lib/store/open-store';

/** What every piece of work with files stands on: one space of the store. */
export interface FilesContext {
  store: Store;
  files: ExchangeStore;
  spaceId: string;
}
