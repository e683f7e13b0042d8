import { done, type Outcome } from '@/lib/outcome/outcome';
import type { StoreContext } from './context';
import { readSealRecord } from './sealing/seal-record';

/** `none`: without a passphrase. `locked`: nobody can read anything. `open`: sealed on the disk, and its key is in memory. */
export type LockState = 'none' | 'locked' | 'open';

export async function readLockState({ connection, keys }: StoreContext): Promise<Outcome<LockState>> {
  const kept = await connection.runOpen(async (db) => done(await readSealRecord(db)));
  if (!kept.ok) return kept;
  if (!kept.value) return done('none');
  return done((await keys.read()) ? 'open' : 'locked');
}
