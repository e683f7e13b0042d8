import { Dexie, type DexieOptions } from 'dexie';
import { type Failure, failed, type Outcome } from '@/lib/outcome/outcome';
import { asFailure, isLostConnection } from './failure';
import { LensDatabase, nativeVersion } from './schema';
import type { SchemaVersion } from './schema-version';
import type { RowCipher } from './sealing/cipher';
import { NO_KEYS, type SealKeys } from './sealing/seal-keys';
import { readSealRecord } from './sealing/seal-record';
import { sealingMiddleware } from './sealing/sealing-middleware';

/** How long an upgrade may wait for another copy of the extension to let go of the older database, in ms. */
const BLOCKED_PATIENCE_MS = 3000;

export interface ConnectionOptions {
  name?: string;
  /** Test seams: another IndexedDB, and its key ranges. */
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
  blockedPatienceMs?: number;
  /** Test seam: the schema of a version to come. */
  versions?: readonly SchemaVersion[];
  /** Where the key of sealed words is. */
  keys?: SealKeys;
}

/**
 * The one way to the database. It opens when first needed, lets go when another copy wants to upgrade or delete it, and opens again
 * at the next call: background, desk and frame may each be killed or replaced at any time.
 */
export class Connection implements Disposable {
  readonly #db: LensDatabase;
  readonly #patience: number;
  readonly #keys: SealKeys;
  /** As the middleware sees it. Null until the record was read, and after every word that it changed. */
  readonly #sealing: { cipher: RowCipher | null; seals: boolean; known: boolean } = {
    cipher: null,
    seals: false,
    known: false,
  };

  constructor(options: ConnectionOptions = {}) {
    this.#db = new LensDatabase(options.name, dexieOptions(options), options.versions);
    this.#patience = options.blockedPatienceMs ?? BLOCKED_PATIENCE_MS;
    this.#keys = options.keys ?? NO_KEYS;
    this.#db.use(sealingMiddleware(this.#sealing));
  }

  /** The notebook was locked, opened or sealed: what is known of it is asked anew before the next work. */
  lockChanged(): void {
    Object.assign(this.#sealing, { cipher: null, seals: false, known: false });
  }

  /**
   * Runs work with the open database. Whatever the database refuses comes back as a `Failure`; a write that failed has written
   * nothing, when it was one transaction. Work that lost its connection is run once more, so it must bear being repeated.
   */
  run<T>(work: (db: LensDatabase) => PromiseLike<Outcome<T>>): Promise<Outcome<T>> {
    return this.#attempt(async () => (await this.#open()) ?? (await this.#unlocked()), work);
  }

  /** The same for work that touches no words that may be sealed, and so goes on while the notebook is locked. */
  runOpen<T>(work: (db: LensDatabase) => PromiseLike<Outcome<T>>): Promise<Outcome<T>> {
    return this.#attempt(() => this.#open(), work);
  }

  async #attempt<T>(
    begin: () => Promise<Failure | null>,
    work: (db: LensDatabase) => PromiseLike<Outcome<T>>,
  ): Promise<Outcome<T>> {
    for (let attempt = 1; ; attempt++) {
      try {
        const refused = await begin();
        return refused ?? (await work(this.#db));
      } catch (error) {
        if (attempt === 1 && isLostConnection(error)) {
          this.#db.close({ disableAutoOpen: false });
          continue;
        }
        const failure = asFailure(error);
        if (failure) return failure;
        throw error;
      }
    }
  }

  [Symbol.dispose](): void {
    this.#db.close({ disableAutoOpen: false });
  }

  /** Null when what is kept may be read: nothing is sealed, or its key is there. */
  async #unlocked(): Promise<Failure | null> {
    if (this.#sealing.known) return null;
    const record = await readSealRecord(this.#db);
    if (record) {
      const key = await this.#keys.read();
      if (!key) return failed('locked');
      // Most notebooks have no passphrase.
      const { rowCipher } = await import('./sealing/cipher');
      Object.assign(this.#sealing, { cipher: rowCipher(key), seals: record.state !== 'opening' });
    }
    this.#sealing.known = true;
    return null;
  }

  async #open(): Promise<Failure | null> {
    if (this.#db.isOpen()) return null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let onBlocked = (): void => {};
    const blocked = new Promise<Failure>((resolve) => {
      onBlocked = () => {
        timer ??= setTimeout(() => resolve(failed('storage-refused', 'blocked by another copy')), this.#patience);
      };
    });
    this.#db.on('blocked', onBlocked);
    try {
      const refused = await Promise.race([this.#db.open().then(() => null), blocked]);
      if (refused) this.#db.close({ disableAutoOpen: false });
      return refused;
    } finally {
      clearTimeout(timer);
      this.#db.on('blocked').unsubscribe(onBlocked);
    }
  }
}

/**
 * Dexie 4 opens a database of a newer version as well as it can, and even adds the indexes that it misses to it. Ours must stay as
 * its newer owner made it: an `open` without a version asks for ours again, and is refused with a `VersionError`.
 */
function dexieOptions(options: ConnectionOptions): DexieOptions {
  const factory = options.indexedDB ?? (globalThis.indexedDB as IDBFactory | undefined);
  const keyRange = options.IDBKeyRange ?? globalThis.IDBKeyRange;
  if (!factory) return {};
  const strict: Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases' | 'cmp'> = {
    open: (name, version) => factory.open(name, version ?? nativeVersion(options.versions)),
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (a, b) => factory.cmp(a, b),
  };
  return { indexedDB: strict, IDBKeyRange: keyRange };
}

export const { minKey, maxKey } = Dexie;
