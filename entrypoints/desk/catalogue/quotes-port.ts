/** The desk's way to saved quotes: read through the catalogue where it can tell, changed by whoever makes changes. */
import type { QuotesPort } from '@/components/desk/quotes-port';
import { done, type Outcome } from '@/lib/outcome/outcome';
import type { CatalogueCalls } from '@/lib/store/catalogue/calls';
import type { Store } from '@/lib/store/open-store';
import { readQuotes } from '../read-quotes';

type Acts = Pick<QuotesPort, 'changeMany' | 'removeMany'>;

export function quotesPort(store: Store, catalogue: CatalogueCalls, acts: Acts): QuotesPort {
  store.subscribe((change) => void catalogue.heard(change));
  let readyFor: string | null = null;
  let asking: string | null = null;
  /** Asking the catalogue makes it read the notebook; its first answer tells that it is ready. */
  const wake = (spaceId: string): void => {
    if (readyFor === spaceId || asking === spaceId) return;
    asking = spaceId;
    void catalogue.find(spaceId, { filter: {}, by: null }).then((found) => {
      if (found.ok) readyFor = spaceId;
      // One that failed is asked again with the next list.
      if (asking === spaceId) asking = null;
    });
  };
  const isReady = (spaceId: string): boolean => readyFor === spaceId;
  const inSpace = async <T>(work: (spaceId: string) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const space = await store.spaces.current();
    return space.ok ? work(space.value.id) : space;
  };
  const find = (asked: Parameters<CatalogueCalls['find']>[1]) => inSpace((spaceId) => catalogue.find(spaceId, asked));
  return {
    ...acts,
    read: (asked, signal) => readQuotes({ store, catalogue, isReady, wake }, asked, signal),
    count: (filter, signal) =>
      inSpace(async (spaceId) => {
        const found = await catalogue.find(spaceId, { filter, by: null });
        return found.ok ? found : store.snippets.count(spaceId, filter, signal);
      }),
    async groups(asked) {
      const found = await find(asked);
      return found.ok ? done(found.value.groups) : found;
    },
    ids: (filter, most) =>
      inSpace(async (spaceId) => {
        const rows = await catalogue.slice(spaceId, { filter, by: null }, 0, most);
        return rows.ok ? done(rows.value.map(({ id }) => id)) : rows;
      }),
    tallies: (filter, firstDay) => inSpace((spaceId) => catalogue.tallies(spaceId, filter, firstDay)),
    lensVersions: () => inSpace((spaceId) => catalogue.lensVersions(spaceId, {})),
  };
}
