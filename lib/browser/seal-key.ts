/** Seam: the key of the sealed rows, in `storage.session`: in memory only, of our own pages only, gone when the browser closes or we are replaced. */
import type { SealKeys } from '@/lib/store/sealing/seal-keys';
import { sessionKeep } from './keep';

const KEY = 'seal-key';

export const sessionSealKeys: SealKeys = {
  async read() {
    const kept = await sessionKeep.get<number[]>(KEY);
    return kept ? Uint8Array.from(kept) : null;
  },
  keep: (key) => (key ? sessionKeep.set(KEY, [...key]) : sessionKeep.drop(KEY)),
};
