import type { Change } from './changes';
import type { Connection } from './connection';
import type { SealKeys } from './sealing/seal-keys';

/** What every repository works with. */
export interface StoreContext {
  connection: Connection;
  /** Where the key of sealed words is. */
  keys: SealKeys;
  now(): Date;
  newId(): string;
  /** Minutes that the clock of this device is ahead of UTC at an instant. */
  offset(at: Date): number;
  /** Numbers in [0, 1) that nobody can foresee. */
  random(): number;
  /** Called after a commit, never before. */
  changed(change: Change): void;
}
