import type { SealKeys } from '@/lib/store/sealing/seal-keys';

/** Stands in for the browser's memory, where the key of a sealed notebook is; `close` is the end of the browser. */
export function keysInMemory(): SealKeys & { close(): void } {
  let key: Uint8Array | null = null;
  return {
    read: async () => key,
    keep: async (given) => {
      key = given;
    },
    close: () => {
      key = null;
    },
  };
}
