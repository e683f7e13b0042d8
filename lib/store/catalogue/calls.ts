/** What the desk asks of the catalogue: plain data in and out, so that it may live in a worker. */
import type { Group } from '@/lib/evidence/grouping';
import { type Tallies, tally } from '@/lib/evidence/tallies';
import { localDay } from '@/lib/evidence/visit-time';
import { done, type Outcome } from '@/lib/outcome/outcome';
import type { Change } from '../changes';
import type { SnippetFilter } from '../filter';
import { versionOf } from '../filter';
import type { CatalogueKeeper } from './keeper';
import type { Asked, FoundRow } from './search';

/** What an answer holds, without its rows. */
export interface Answer {
  /** Rows of the list: a quote with two look-fors stands in two groups. */
  rows: number;
  count: number;
  unreadable: number;
  groups: readonly Group[];
}

export interface CatalogueCalls {
  /** Something was committed: to be said before anything is asked that should know of it. */
  heard(change: Change): Promise<Outcome<null>>;
  find(spaceId: string, asked: Asked): Promise<Outcome<Answer>>;
  slice(spaceId: string, asked: Asked, from: number, to: number): Promise<Outcome<FoundRow[]>>;
  /** Counts by look-for of what fits; days are those of this device. `firstDay` of the week: 1 Monday … 7 Sunday. */
  tallies(spaceId: string, filter: SnippetFilter, firstDay: number): Promise<Outcome<Tallies>>;
  /** The versions of lenses that quotes were tagged with, as `versionOf` writes them. */
  lensVersions(spaceId: string, filter: SnippetFilter): Promise<Outcome<string[]>>;
}

export function catalogueCalls(keeper: CatalogueKeeper): CatalogueCalls {
  return {
    heard: async (change) => {
      keeper.heard(change);
      return done(null);
    },
    find: (spaceId, asked) =>
      keeper.ask(spaceId, (catalogue) => {
        const { slots, count, unreadable, groups } = catalogue.find(asked);
        return { rows: slots.length, count, unreadable, groups };
      }),
    slice: (spaceId, asked, from, to) => keeper.ask(spaceId, (catalogue) => catalogue.slice(asked, from, to)),
    tallies: (spaceId, filter, firstDay) =>
      keeper.ask(spaceId, (catalogue) =>
        tally(catalogue.fitting(filter), (instant) => localDay(new Date(instant)), firstDay),
      ),
    lensVersions: async (spaceId, filter) => {
      const found = await keeper.ask(
        spaceId,
        (catalogue) => new Set([...catalogue.fitting(filter)].map(({ lens }) => versionOf(lens))),
      );
      return found.ok ? done([...found.value].sort()) : found;
    },
  };
}
