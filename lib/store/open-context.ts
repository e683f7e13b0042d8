import { type Changes, openChanges } from './changes';
import { Connection, type ConnectionOptions } from './connection';
import type { StoreContext } from './context';
import { DATABASE_NAME } from './name';
import { NO_KEYS } from './sealing/seal-keys';

export interface StoreOptions extends ConnectionOptions {
  /** Test seams. */
  now?: () => Date;
  newId?: () => string;
  offset?: (at: Date) => number;
  random?: () => number;
}

/** Connection, news and clock of one copy of the store. Opening costs nothing until the first call. */
export function openContext(options: StoreOptions): { context: StoreContext; changes: Changes; close: () => void } {
  const connection = new Connection(options);
  const changes = openChanges(options.name ?? DATABASE_NAME);
  changes.subscribe(({ what }) => {
    if (what === 'lock') connection.lockChanged();
  });
  const context: StoreContext = {
    connection,
    keys: options.keys ?? NO_KEYS,
    now: options.now ?? (() => new Date()),
    newId: options.newId ?? (() => crypto.randomUUID()),
    offset: options.offset ?? ((at) => -at.getTimezoneOffset()),
    random: options.random ?? (() => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32),
    changed: (change) => changes.announce(change),
  };
  const close = (): void => {
    changes[Symbol.dispose]();
    connection[Symbol.dispose]();
  };
  return { context, changes, close };
}
