/** Where the key of the rows is while it may be used: in the browser's memory, until the person locks or the browser closes. */
export interface SealKeys {
  /** Null while locked. */
  read(): Promise<Uint8Array | null>;
  /** Null: nobody may open anything any more. */
  keep(key: Uint8Array | null): Promise<void>;
}

/** Where nothing is ever sealed. */
export const NO_KEYS: SealKeys = { read: async () => null, keep: async () => undefined };
