/** The desk's way to reports: reads one visit or one month of the store. */
import type { Asked, ReportsPort } from '@/components/desk/reports/reports-port';
import { copyText } from '@/lib/browser/clipboard';
import type { Snippet } from '@/lib/evidence/records';
import { visitDay } from '@/lib/evidence/visit-time';
import { knownNames } from '@/lib/exchange/known-names';
import { done, type Outcome } from '@/lib/outcome/outcome';
import type { StoreOptions } from '@/lib/store/open-context';
import { openExchangeStore } from '@/lib/store/open-exchange';
import type { Store } from '@/lib/store/open-store';
import { lensTogether } from '../lens/lens-together';

export function reportsPort(store: Store, options: StoreOptions = {}): ReportsPort {
  const { whole } = openExchangeStore(options);
  const inSpace = async <T>(work: (spaceId: string) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const space = await store.spaces.current();
    return space.ok ? work(space.value.id) : space;
  };
  return {
    visits: () =>
      inSpace(async (spaceId) => {
        const rest = await whole.rest(spaceId);
        if (!rest.ok) return rest;
        const live = rest.value.visits.filter(({ deletedAt }) => deletedAt === null);
        return done(live.sort((a, b) => (visitDay(a) < visitDay(b) || a.createdAt < b.createdAt ? 1 : -1)));
      }),
    material: (asked, signal) =>
      inSpace(async (spaceId) => {
        const rest = await whole.rest(spaceId);
        if (!rest.ok) return rest;
        const { space, staff, visits, ratings, lenses } = rest.value;
        const lens = await lensTogether(store, space);
        if (!lens.ok) return lens;
        const snippets = await snippetsOf(store, spaceId, asked, signal);
        if (!snippets.ok) return snippets;
        const meant = visits.filter((one) => one.deletedAt === null && isMeant(asked, one.id, visitDay(one)));
        const ids = new Set(meant.map(({ id }) => id));
        return done({
          lens: lens.value,
          lenses,
          visits: meant,
          snippets: snippets.value,
          ratings: ratings.filter((one) => one.deletedAt === null && ids.has(one.visitId)),
          agreements: [],
          names: knownNames(space, staff, visits),
        });
      }),
    copy: copyText,
  };
}

const isMeant = (asked: Asked, id: string, day: string): boolean =>
  'visitId' in asked ? id === asked.visitId : day.startsWith(asked.month);

/** Oldest first. */
async function snippetsOf(
  store: Store,
  spaceId: string,
  asked: Asked,
  signal: AbortSignal,
): Promise<Outcome<Snippet[]>> {
  if ('visitId' in asked) return store.ratings.snippetsOf(asked.visitId);
  const [year = 0, month = 1] = asked.month.split('-').map(Number);
  const from = new Date(year, month - 1, 1).toISOString();
  const to = new Date(year, month, 1).toISOString();
  const found: Snippet[] = [];
  for await (const piece of store.snippets.walk(spaceId, {}, signal)) {
    if (!piece.ok) return piece;
    const { snippets } = piece.value;
    found.push(...snippets.filter(({ createdAt }) => createdAt >= from && createdAt < to));
    const last = snippets.at(-1);
    if (last && last.createdAt < from) break;
  }
  return done(found.reverse());
}
