/** A notebook in memory, what may be done in it, and its quotes as the catalogue and as a walk tell them. */
import fc from 'fast-check';
import type { Grouping } from '@/lib/evidence/grouping';
import type { Tag } from '@/lib/evidence/records';
import { type CatalogueKeeper, keepCatalogue } from '@/lib/store/catalogue/keeper';
import type { SnippetFilter } from '@/lib/store/filter';
import type { Store } from '@/lib/store/open-store';
import { LensDatabase } from '@/lib/store/schema';
import { memoryStore } from './memory-store';
import { shelve } from './shelving';
import { captured, GRADE_4_NOTE, noticing, value } from './tagging';

const LOOK_FORS = ['lf-explain', 'lf-build', 'lf-wait'];
export const CATALOGUE_WORDS = [
  'Élan vital',
  'an elm is planted',
  '½ of it',
  'That isn’t “half” 🙂',
  'is the same as half',
];

export type Deed =
  | { act: 'save'; quote: string; note: string; lookFor: number; level: Tag['level'] }
  | { act: 'note'; at: number; note: string }
  | { act: 'tag'; at: number; lookFor: number }
  | { act: 'remove' | 'purge'; at: number }
  | { act: 'removeMany' | 'tagMany'; at: number; count: number }
  | { act: 'shelve'; count: number }
  | { act: 'undo' };

const words = fc.constantFrom(...CATALOGUE_WORDS, 'half', '');
const at = fc.nat(8);
export const deeds: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant('save' as const),
      quote: fc.constantFrom(...CATALOGUE_WORDS),
      note: words,
      lookFor: fc.nat(2),
      level: fc.constantFrom(null, 0, 2, 3) as fc.Arbitrary<Tag['level']>,
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('note' as const), at, note: words }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('tag' as const), at, lookFor: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom('remove' as const, 'purge' as const), at }) },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constantFrom('removeMany' as const, 'tagMany' as const), at, count: fc.nat(4) }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('undo' as const) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('shelve' as const), count: fc.integer({ min: 1, max: 3 }) }) },
);

export const filters: fc.Arbitrary<SnippetFilter> = fc.record(
  {
    text: fc.constantFrom('', 'half', 'ELAN', 'is the', "isn't", 'an', '1/2', 'half same', 'zzz'),
    lookForIds: fc.subarray(LOOK_FORS, { minLength: 1 }),
    levels: fc.subarray<Tag['level']>([null, 0, 2, 3], { minLength: 1 }),
    kinds: fc.constant(['noticing']),
    before: fc.constant('2026-01-15T15:00:30.000Z'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<SnippetFilter>;

interface Told {
  ids: string[];
  unreadable: number;
}

export class Notebook implements Disposable {
  private readonly made: string[] = [];

  private constructor(
    readonly store: Store & { factory: IDBFactory },
    private readonly keeper: CatalogueKeeper,
    readonly spaceId: string,
    readonly name: string,
  ) {}

  static async open(): Promise<Notebook> {
    const name = crypto.randomUUID();
    const store = memoryStore({ name });
    const spaceId = value(await store.spaces.current()).id;
    const { IDBKeyRange } = await import('fake-indexeddb');
    const keeper = keepCatalogue({ name, indexedDB: store.factory, IDBKeyRange });
    store.subscribe((change) => keeper.heard(change));
    return new Notebook(store, keeper, spaceId, name);
  }

  async do(deed: Deed): Promise<void> {
    const { snippets, undo, purge } = this.store;
    const id = 'at' in deed ? (this.made[deed.at % Math.max(1, this.made.length)] ?? crypto.randomUUID()) : '';
    const some = 'at' in deed && 'count' in deed ? this.made.slice(deed.at, deed.at + deed.count) : [];
    if (deed.act === 'save') {
      const request = { ...noticing(), tags: [{ lookForId: LOOK_FORS[deed.lookFor] ?? '', level: deed.level }] };
      const given = { captured: captured(deed.quote, GRADE_4_NOTE), request: { ...request, note: deed.note } };
      const saved = await snippets.save({ requestId: this.nextId(), spaceId: this.spaceId, ...given });
      this.made.push(value(saved).id);
    } else if (deed.act === 'note') await snippets.edit(id, { note: deed.note });
    else if (deed.act === 'tag') {
      const there = await snippets.get(id);
      const added = { lookForId: LOOK_FORS[deed.lookFor] ?? '', level: null };
      if (there.ok) await snippets.edit(id, { tags: [...there.value.tags, added] });
    } else if (deed.act === 'remove') await snippets.remove(id);
    else if (deed.act === 'purge') await purge.forGood([id]);
    else if (deed.act === 'shelve') await shelve({ factory: this.store.factory, name: this.name }, deed.count);
    else if (deed.act === 'removeMany') await snippets.removeMany(some);
    else if (deed.act === 'tagMany') await snippets.changeMany(some, { add: ['lf-wait'] });
    else await undo.undo(this.spaceId, crypto.randomUUID());
  }

  /** The same in every notebook, so that two of them can be compared. */
  private nextId(): string {
    return `00000000-0000-4000-8000-${String(this.made.length).padStart(12, '0')}`;
  }

  /** Makes one note something that is no text. */
  async damage(): Promise<void> {
    const { IDBKeyRange } = await import('fake-indexeddb');
    const db = new LensDatabase(this.name, { indexedDB: this.store.factory, IDBKeyRange });
    await db.open();
    await db.bodies.update(this.made[1] ?? '', { note: 7 as never });
    db.close();
  }

  async byWalk(filter: SnippetFilter): Promise<Told> {
    const told: Told = { ids: [], unreadable: 0 };
    for await (const piece of this.store.snippets.walk(this.spaceId, filter)) {
      told.ids.push(...value(piece).snippets.map(({ id }) => id));
      told.unreadable += value(piece).unreadable;
    }
    return told;
  }

  async byCatalogue(filter: SnippetFilter): Promise<Told> {
    return value(
      await this.keeper.ask(this.spaceId, (catalogue) => {
        const asked = { filter, by: null };
        const { count, unreadable } = catalogue.find(asked);
        return { ids: catalogue.slice(asked, 0, count).map(({ id }) => id), unreadable };
      }),
    );
  }

  async groups(by: Grouping) {
    return value(await this.keeper.ask(this.spaceId, (catalogue) => catalogue.find({ filter: {}, by }).groups));
  }

  [Symbol.dispose](): void {
    this.keeper[Symbol.dispose]();
    this.store[Symbol.dispose]();
  }
}
