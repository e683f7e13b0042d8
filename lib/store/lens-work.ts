import { type LensWork, readWork } from '@/lib/lens/edition/work';
import { done, type Outcome } from '@/lib/outcome/outcome';
import { openContext, type StoreOptions } from './open-context';

export interface LensWorkStore {
  /** The lens that is under work in a space, or null. */
  get(spaceId: string): Promise<Outcome<LensWork | null>>;
  put(spaceId: string, work: LensWork): Promise<Outcome<void>>;
  drop(spaceId: string): Promise<Outcome<void>>;
}

const keyOf = (spaceId: string) => `lens-work:${spaceId}` as const;

/** The store's part for a lens under work. Apart from `openStore`: the background never needs it and would carry it. */
export function openLensWork(options: StoreOptions = {}): LensWorkStore & Disposable {
  const { context, close } = openContext(options);
  const { connection } = context;
  return {
    [Symbol.dispose]: close,
    get: (spaceId) =>
      connection.run(async (db) => {
        const row = await db.settings.get(keyOf(spaceId));
        return row ? readWork(row.value) : done(null);
      }),
    put: (spaceId, value) =>
      connection.run(async (db) => {
        await db.settings.put({ key: keyOf(spaceId), value });
        return done(undefined);
      }),
    drop: (spaceId) =>
      connection.run(async (db) => {
        await db.settings.delete(keyOf(spaceId));
        return done(undefined);
      }),
  };
}
