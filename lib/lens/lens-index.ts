import { ofSecondAlone, sideBySide, standsBeside } from './beside';
import type { Definition, Domain, LensPack, LookFor, Source } from './pack';

/** A pack with its parts at hand by id. Ids come from stored records, so that each lookup may miss. */
export interface LensIndex {
  /** The main lens, with the look-fors of the one beside it behind its own. */
  pack: LensPack;
  /** The main lens alone. */
  main: LensPack;
  /** The one beside it; null where none stands there. */
  second: LensPack | null;
  /** The lens that a look-for is of. */
  lensOf(id: string): LensPack;
  lookFor(id: string): LookFor | undefined;
  domain(id: string): Domain | undefined;
  definition(id: string): Definition | undefined;
  sources(ids: readonly string[]): Source[];
  /** The domain's place in the pack, 0-based: it decides the shape of its mark. */
  domainOrder(id: string): number;
}

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

export function indexLens(main: LensPack, beside: LensPack | null = null): LensIndex {
  const second = beside && standsBeside(main, beside) ? beside : null;
  const pack = sideBySide(main, second);
  const added = new Set(second ? ofSecondAlone(main, second).map(({ id }) => id) : []);
  const lookFors = byId(pack.lookFors);
  const domains = byId(pack.domains);
  const definitions = byId(pack.definitions);
  const sources = byId(pack.sources);
  return {
    pack,
    main,
    second,
    lensOf: (id) => (second && added.has(id) ? second : main),
    lookFor: (id) => lookFors.get(id),
    domain: (id) => domains.get(id),
    definition: (id) => definitions.get(id),
    sources: (ids) => ids.flatMap((id) => sources.get(id) ?? []),
    domainOrder: (id) =>
      Math.max(
        0,
        pack.domains.findIndex((domain) => domain.id === id),
      ),
  };
}
