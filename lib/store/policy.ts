/**
 * The last copy of the district's policy. It lies in the settings, apart from everything that a person set, so that taking the policy
 * back gives them their own again. Its lens lies among the lenses, and stays there: quotes were tagged against it.
 */
import * as z from 'zod/mini';
import { lensRef } from '@/lib/evidence/records';
import { builtInLens } from '@/lib/lens/built-in';
import type { LensPack, LensRef } from '@/lib/lens/pack';
import { done, type Outcome } from '@/lib/outcome/outcome';
import { canonical } from '@/lib/policy/digest';
import { lensInForce } from '@/lib/policy/in-force';
import type { KnownPolicy } from '@/lib/policy/known-policy';
import { refused } from '@/lib/policy/problem';
import { type ReadPolicy, readPolicy } from '@/lib/policy/read-policy';
import type { StoreContext } from './context';
import { keepLens, readLens } from './lenses';
import type { LensDatabase } from './schema';

const KEY = 'policy';

export interface PolicyStore {
  /** Null when there is none, or none was ever seen. */
  known(): Promise<Outcome<KnownPolicy | null>>;
  /** Keeps what the browser handed over. The same policy again changes nothing but what somebody altered in the copy. */
  take(values: Readonly<Record<string, unknown>>, digest: string): Promise<Outcome<KnownPolicy>>;
  withdraw(): Promise<Outcome<void>>;
}

const copy = z.object({
  policy: z.record(z.string(), z.unknown()),
  lens: z.nullable(lensRef),
  lensRefused: z.boolean(),
  problems: z.array(z.object({ key: z.string(), kind: z.enum(['refused', 'settled']), sentence: z.string() })),
  receivedAt: z.iso.datetime(),
  digest: z.string(),
});

export function policyStore({ connection, now, changed }: StoreContext): PolicyStore {
  return {
    known: () => connection.runOpen(async (db) => done(await readKnown(db))),
    async take(values, digest) {
      const read = readPolicy(values);
      let altered = false;
      const outcome = await connection.runOpen((db) =>
        db.transaction('rw', [db.settings, db.lenses], async () => {
          const before = await readKnown(db);
          const at = now().toISOString();
          const same = before?.digest === digest;
          const kept = read.lens && (await keepDistrictLens(db, read.lens, at, same));
          const known: KnownPolicy = {
            policy: read.policy,
            ...lensNow(before, read, kept, values.lensPack !== undefined),
            receivedAt: same ? before.receivedAt : at,
            digest,
          };
          altered = canonical(before) !== canonical(known);
          if (altered) await db.settings.put({ key: KEY, value: known });
          return done(known);
        }),
      );
      if (outcome.ok && altered) changed({ spaceId: null, what: 'workspace' });
      return outcome;
    },
    async withdraw() {
      const outcome = await connection.runOpen(async (db) => done(await db.settings.delete(KEY)));
      if (outcome.ok) changed({ spaceId: null, what: 'workspace' });
      return outcome;
    },
  };
}

/**
 * The district's lens after an answer. One that cannot be read or kept leaves the one before it in force: half-way through a year
 * nobody loses their rubric.
 */
function lensNow(
  before: KnownPolicy | null,
  read: ReadPolicy,
  kept: Outcome<LensRef> | null,
  wanted: boolean,
): Pick<KnownPolicy, 'lens' | 'lensRefused' | 'problems'> {
  if (kept?.ok) return { lens: kept.value, lensRefused: false, problems: read.problems };
  const problems = kept === null ? read.problems : [...read.problems, sameVersion(read.lens)];
  return { lens: wanted ? (before?.lens ?? null) : null, lensRefused: wanted, problems };
}

/** The copy; null when there is none or it cannot be read, which the next answer of the browser mends. */
export async function readKnown(db: LensDatabase): Promise<KnownPolicy | null> {
  const read = z.safeParse(copy, (await db.settings.get(KEY))?.value);
  if (!read.success) return null;
  // Somebody may have altered it: only what a policy may say is taken from it.
  const { policy } = readPolicy(read.data.policy);
  return { ...read.data, policy };
}

/** Which lens new records of a space are made against. Belongs into a transaction that has `settings` and `lenses`. */
export async function lensOfSpace(db: LensDatabase, own: LensRef): Promise<LensRef> {
  const ref = lensInForce(await readKnown(db), own, isBuiltIn(own));
  // A lens that is not there any more is nobody's: the space's own takes its place.
  const isHere = ref === own || (await db.lenses.where('[id+version]').equals([ref.id, ref.version]).count()) > 0;
  return isHere ? ref : own;
}

/**
 * The lens with its words, for the screen. A district's lens that was damaged on disk is no reason for an empty panel: until the
 * browser hands it over again, the space's own lens is shown.
 */
export async function lensToShow(
  db: LensDatabase,
  own: LensRef,
): Promise<Outcome<{ lens: LensPack; ownsLens: boolean }>> {
  const ref = await lensOfSpace(db, own);
  const ownsLens = ref !== own;
  const shown = await readLens(db, ref);
  if (shown.ok) return done({ lens: shown.value, ownsLens });
  const fallback = ownsLens ? await readLens(db, own) : shown;
  return fallback.ok ? done({ lens: fallback.value, ownsLens: false }) : fallback;
}

/** The same text as before makes the copy on disk right again, whatever somebody did to it; other words need another version. */
async function keepDistrictLens(
  db: LensDatabase,
  lens: LensPack,
  at: string,
  sameText: boolean,
): Promise<Outcome<LensRef>> {
  // The built-in lens is never another one's, also where no space has brought it in yet.
  if (isBuiltIn(lens)) await keepLens(db, builtInLens, at);
  else if (sameText) await db.lenses.put({ id: lens.id, version: lens.version, keptAt: at, pack: lens });
  return keepLens(db, lens, at);
}

const isBuiltIn = ({ id, version }: LensRef): boolean => id === builtInLens.id && version === builtInLens.version;

const sameVersion = (lens: LensPack | null) =>
  refused(
    'lensPack',
    `Version ${lens?.version} of this lens was received before with other words, and quotes may be tagged against it. Raise its version number; until then the earlier words hold.`,
  );
