/**
 * The passphrase of a notebook: words, notes and names are sealed on the disk, and open only while its key is in the browser's memory. Nobody
 * can open them without the passphrase, us included.
 */
import { seal, unseal } from '@/lib/exchange/sealed';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import type { StoreContext } from './context';
import { openContext, type StoreOptions } from './open-context';
import { KEY_BYTES } from './sealing/cipher';
import { readSealRecord, SEAL, type SealRecord } from './sealing/seal-record';
import { otherwise, rewriteAll } from './sealing/sweep';

export interface Lock {
  /** Seals everything that is kept, and everything from now on. */
  setUp(passphrase: string): Promise<Outcome<void>>;
  /** `wrong-passphrase`, or everything is open until the next lock. What was begun and not ended is ended. */
  unlock(passphrase: string): Promise<Outcome<void>>;
  lockNow(): Promise<Outcome<void>>;
  /** The same key under other words: nothing is rewritten. */
  change(before: string, after: string): Promise<Outcome<void>>;
  /** Opens everything for good. */
  takeAway(passphrase: string): Promise<Outcome<void>>;
}

/** Whoever else has the notebook open hears of it meanwhile, in ms; what they write after that is as it should be. */
const HEARD_AFTER_MS = 250;
/** So often is looked again whether somebody wrote a row the old way. */
const MOST_PASSES = 5;

/** The store's part for the passphrase. Apart from `openStore`: only who locks or opens something needs it. */
export function openLock(options: StoreOptions = {}): Lock & Disposable {
  const { context, close } = openContext(options);
  return { ...lock(context), [Symbol.dispose]: close };
}

function lock(context: StoreContext, heardAfter = HEARD_AFTER_MS): Lock {
  const { connection, keys, changed } = context;
  const tell = (): void => changed({ spaceId: null, what: 'lock' });
  const record = () => connection.runOpen(async (db) => done(await readSealRecord(db)));
  const write = (value: SealRecord) =>
    connection.runOpen(async (db) => {
      await db.settings.put({ key: SEAL, value });
      return done(undefined);
    });

  async function keyOf(passphrase: string): Promise<Outcome<{ key: Uint8Array<ArrayBuffer>; kept: SealRecord }>> {
    const kept = await record();
    if (!kept.ok) return kept;
    if (!kept.value) return failed('not-found', 'nothing is sealed');
    if (!(kept.value.wrapped instanceof Uint8Array)) return failed('damaged', SEAL);
    const opened = await unseal(Uint8Array.from(kept.value.wrapped), passphrase, SEAL);
    return opened.ok ? done({ key: opened.value, kept: kept.value }) : failed('wrong-passphrase');
  }

  /** Everything lies as it should when this is done; stopped half-way, it is done again after the next unlock. */
  async function settle(sealed: boolean): Promise<Outcome<void>> {
    tell();
    await new Promise((resolve) => setTimeout(resolve, heardAfter));
    for (let pass = 0; pass < MOST_PASSES; pass += 1) {
      const left = await connection.run(async (db) => {
        await rewriteAll(db);
        return done(await otherwise(db, sealed));
      });
      if (!left.ok) return left;
      if (left.value === 0) return done(undefined);
    }
    return failed('conflict', 'rows are still written the old way');
  }

  async function finish(kept: SealRecord): Promise<Outcome<void>> {
    if (kept.state === 'sealed') return done(undefined);
    const settled = await settle(kept.state === 'sealing');
    if (!settled.ok) return settled;
    if (kept.state === 'sealing') return write({ ...kept, state: 'sealed' });
    const gone = await connection.runOpen(async (db) => done(await db.settings.delete(SEAL)));
    if (!gone.ok) return gone;
    await keys.keep(null);
    tell();
    return done(undefined);
  }

  return {
    async setUp(passphrase) {
      const there = await record();
      if (!there.ok) return there;
      if (there.value) return failed('conflict', 'it is sealed already');
      const key = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
      const kept: SealRecord = { state: 'sealing', wrapped: await seal(key, passphrase) };
      // The key first: from the record on, nothing can be read without it.
      await keys.keep(key);
      const written = await write(kept);
      return written.ok ? finish(kept) : written;
    },
    async unlock(passphrase) {
      const found = await keyOf(passphrase);
      if (!found.ok) return found;
      await keys.keep(found.value.key);
      tell();
      return finish(found.value.kept);
    },
    async lockNow() {
      const kept = await record();
      if (!kept.ok) return kept;
      if (!kept.value) return failed('not-found', 'nothing is sealed');
      await keys.keep(null);
      tell();
      return done(undefined);
    },
    async change(before, after) {
      const found = await keyOf(before);
      if (!found.ok) return found;
      return write({ ...found.value.kept, wrapped: await seal(found.value.key, after) });
    },
    async takeAway(passphrase) {
      const found = await keyOf(passphrase);
      if (!found.ok) return found;
      await keys.keep(found.value.key);
      const kept: SealRecord = { ...found.value.kept, state: 'opening' };
      const written = await write(kept);
      return written.ok ? finish(kept) : written;
    },
  };
}
