import type { LensDatabase } from '../schema';

export const SEAL = 'seal';

/**
 * That the words here are sealed. `sealing` and `opening`: somebody began to, and did not come to the end (the browser was closed, say); what is
 * left is done after the next unlock.
 */
export interface SealRecord {
  state: 'sealing' | 'sealed' | 'opening';
  /** The key of the rows, sealed with the passphrase (lib/exchange/sealed.ts). */
  wrapped: Uint8Array;
}

/** Null where nothing is sealed. A record that is there counts, whatever it looks like: words under it are not written openly. */
export async function readSealRecord(db: LensDatabase): Promise<SealRecord | null> {
  return ((await db.settings.get(SEAL))?.value as SealRecord | undefined) ?? null;
}
