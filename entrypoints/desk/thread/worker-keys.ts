/** The key of sealed words inside a worker, as the page says it with each question: a worker cannot ask the browser. */
import type { SealKeys } from '@/lib/store/sealing/seal-keys';

let key: Uint8Array | null = null;

export const workerKeys: SealKeys = {
  read: async () => key,
  keep: async () => undefined,
};

export const hearKey = (said: Uint8Array | null): void => {
  key = said;
};
