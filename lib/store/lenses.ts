import { builtInLens } from '@/lib/lens/built-in';
import type { LensPack, LensRef } from '@/lib/lens/pack';
import { readPack } from '@/lib/lens/read-pack';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import type { StoreContext } from './context';
import type { LensDatabase } from './schema';

export interface Lenses {
  /** Keeps a pack for good. Another pack under the same id and version is a `conflict`: a lens in use never changes under its quotes. */
  keep(pack: LensPack): Promise<Outcome<LensRef>>;
  get(ref: LensRef): Promise<Outcome<LensPack>>;
  all(): Promise<Outcome<LensRef[]>>;
}

export function lenses({ connection, now }: StoreContext): Lenses {
  return {
    keep: (pack) =>
      connection.run((db) =>
        db.transaction('rw', [db.lenses], async () => await keepLens(db, pack, now().toISOString())),
      ),
    get: (ref) => connection.run((db) => readLens(db, ref)),
    all: () =>
      connection.run(async (db) => {
        const keys = await db.lenses.toCollection().primaryKeys();
        return done(keys.map(([id, version]) => ({ id, version })));
      }),
  };
}

/** Belongs into a transaction over `lenses`. */
export async function keepLens(db: LensDatabase, pack: LensPack, keptAt: string): Promise<Outcome<LensRef>> {
  const ref: LensRef = { id: pack.id, version: pack.version };
  const there = await db.lenses.get([ref.id, ref.version]);
  if (!there) await db.lenses.add({ ...ref, keptAt, pack });
  else if (canonical(there.pack) !== canonical(pack)) return failed('conflict', `${ref.id} ${ref.version}`);
  return done(ref);
}

/** The built-in pack is taken from the build: it is the same by id and version, needs no check, and cannot be damaged on disk. */
export async function readLens(db: LensDatabase, { id, version }: LensRef): Promise<Outcome<LensPack>> {
  if (id === builtInLens.id && version === builtInLens.version) return done(builtInLens);
  const row = await db.lenses.get([id, version]);
  if (!row) return failed('not-found', `lens ${id} ${version}`);
  const read = readPack(row.pack);
  return read.ok ? done(read.pack) : failed('damaged', read.problems.map((p) => `${p.place}: ${p.message}`).join('; '));
}

/** Every pack that is kept here and can be read. */
export async function keptLenses(db: LensDatabase): Promise<LensPack[]> {
  const refs = await db.lenses.toCollection().primaryKeys();
  const read = await Promise.all(refs.map(([id, version]) => readLens(db, { id, version })));
  return read.flatMap((lens) => (lens.ok ? [lens.value] : []));
}

/** JSON with the names in order, so that the order in a file is no difference. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
