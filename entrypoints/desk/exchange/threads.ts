import { NO_KEYS, type SealKeys } from '@/lib/store/sealing/seal-keys';
import { thread } from '../thread/thread';
import { type FileWork, workIn } from './file-work';

/** How long the thread that makes files keeps its memory after the last, ms: the next format of the same sheet finds it still there. */
const RESTS_AFTER = 10_000;

/** Two workers of one kind: what makes files gives its memory back, what reads them remembers what was read until it is taken in or taken back. */
export function fileThreads(key: SealKeys['read'] = NO_KEYS.read): { out: FileWork; in: FileWork } {
  const start = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const what = 'the worker for files';
  return {
    out: workIn(thread({ what, start, key, restsAfter: RESTS_AFTER })),
    in: workIn(thread({ what, start, key })),
  };
}
