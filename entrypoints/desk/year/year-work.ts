/** What the close of a year reads and writes: loaded when somebody comes to it. */
import type { YearPort } from '@/components/desk/year/year-port';
import type { Snippet } from '@/lib/evidence/records';
import { lensesOf } from '@/lib/evidence/tag-lens';
import { anonymousSpace } from '@/lib/exchange/anonymise';
import { exportBundle } from '@/lib/exchange/bundle-write';
import { fileBytes } from '@/lib/exchange/export-job';
import { agreementHandedOn, handedOn } from '@/lib/exchange/handed-on';
import { knownNames } from '@/lib/exchange/known-names';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { isOpenPromise } from '@/lib/reports/hand-over-page';
import type { StoreOptions } from '@/lib/store/open-context';
import { openExchangeStore } from '@/lib/store/open-exchange';
import type { Store } from '@/lib/store/open-store';
import type { SpaceRest } from '@/lib/store/whole-space';
import { lensTogether } from '../lens/lens-together';

/** Bright spots to choose from; more than anybody would read through. */
const MOST = 300;

export interface YearContext {
  store: Store;
  storeOptions?: StoreOptions;
  /** By the background, which holds everybody to the district's rules. */
  purge: (before: string) => Promise<Outcome<boolean>>;
  /** Whether bundles may leave. */
  bundlesAllowed: () => Promise<boolean>;
}

export function yearWork({ store, storeOptions = {}, purge, bundlesAllowed }: YearContext): YearPort {
  const { whole } = openExchangeStore(storeOptions);
  const inSpace = async <T>(work: (rest: SpaceRest) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const space = await store.spaces.current();
    if (!space.ok) return space;
    const rest = await whole.rest(space.value.id);
    return rest.ok ? work(rest.value) : rest;
  };
  return {
    material: () =>
      inSpace(async ({ space, staff, visits, agreements, lenses }) => {
        const lens = await lensTogether(store, space);
        if (!lens.ok) return lens;
        const bright: Snippet[] = [];
        for await (const piece of store.snippets.walk(space.id, { kinds: ['bright-spot'] })) {
          if (!piece.ok) return piece;
          bright.push(...piece.value.snippets);
          if (bright.length >= MOST) break;
        }
        return done({
          lens: lens.value,
          lenses,
          visits: visits.filter(isOpenPromise),
          snippets: bright.slice(0, MOST),
          ratings: [],
          agreements: agreements.filter(({ deletedAt, state }) => deletedAt === null && state !== 'dropped'),
          names: knownNames(space, staff, visits),
        });
      }),
    handOver: ({ quotes, agreements }, purpose) =>
      inSpace(async ({ space, lenses }) => {
        if (!(await bundlesAllowed())) return failed('managed', 'bundle');
        const used = new Set([space.lens, ...quotes.flatMap(lensesOf)].map(({ id, version }) => `${id} ${version}`));
        const job = {
          snippets: quotes.map(handedOn),
          lenses: lenses.filter(({ id, version }) => used.has(`${id} ${version}`)),
          purpose,
          madeAt: new Date().toISOString(),
        };
        const records = { spaces: [anonymousSpace(space)], agreements: agreements.map(agreementHandedOn) };
        const extras = { madeBy: 'Shared Lens', anonymised: true, records, tombstones: [] };
        const bytes = await fileBytes(exportBundle(job, extras));
        return done(new Blob([bytes], { type: 'application/json' }));
      }),
    countBefore: (before) =>
      inSpace(async ({ space, visits, agreements }) => {
        let count = [...visits, ...agreements].filter(({ updatedAt }) => updatedAt < before).length;
        for await (const piece of whole.snippets(space.id)) {
          if (!piece.ok) return piece;
          count += piece.value.filter(({ updatedAt }) => updatedAt < before).length;
        }
        return done(count);
      }),
    purgeBefore: purge,
  };
}
