import type { Change } from './changes';
import type { Connection } from './connection';

/** What every repository works with. */
export interface StoreContext {
  connection: Connection;
  now(): Date;
  newId(): string;
  /** Called after a commit, never before. */
  changed(change: Change): void;
}
