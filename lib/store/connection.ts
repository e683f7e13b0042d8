import { Dexie, type DexieOptions } from 'dexie';
import { type Failure, failed, type Outcome } from '@/lib/outcome/outcome';
import { asFailure, isLostConnection } from './failure';
import { LensDatabase, NATIVE_VERSION } from './schema';

/** How long an upgrade may wait for another copy of the extension to let go of the older database, in ms. */
const BLOCKED_PATIENCE_MS = 3000;

export interface ConnectionOptions {
  name?: string;
  /** Test seams: another IndexedDB, and its key ranges. */
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
  blockedPatienceMs?: number;
}

/**
 * The one way to the database. It opens when first needed, lets go when another copy wants to upgrade or delete it, and opens again
 * at the next call: background, desk and frame may each be killed or replaced at any time.
 */
export class Connection implements Disposable {
  readonly #db: LensDatabase;
  readonly #patience: number;

  constructor(options: ConnectionOptions = {}) {
    this.#db = new LensDatabase(options.name, dexieOptions(options));
    this.#patience = options.blockedPatienceMs ?? BLOCKED_PATIENCE_MS;
  }

  /**
   * Runs work with the open database. Whatever the database refuses comes back as a `Failure`; a write that failed has written
   * nothing, when it was one transaction. Work that lost its connection is run once more, so it must bear being repeated.
   */
  async run<T>(work: (db: LensDatabase) => PromiseLike<Outcome<T>>): Promise<Outcome<T>> {
    for (let attempt = 1; ; attempt++) {
      try {
        const refused = await this.#open();
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
    open: (name, version) => factory.open(name, version ?? NATIVE_VERSION),
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (a, b) => factory.cmp(a, b),
  };
  return { indexedDB: strict, IDBKeyRange: keyRange };
}

export const { minKey, maxKey } = Dexie;
