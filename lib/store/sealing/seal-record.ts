import * as z from 'zod/mini';
import type { LensDatabase } from '../schema';

export const SEAL = 'seal';

/**
 * That the words here are sealed. `sealing` and `opening`: somebody began to, and did not come to the end (the browser was closed, say); what is
 * left is done after the next unlock.
 */
const sealRecord = z.object({
  state: z.enum(['sealing', 'sealed', 'opening']),
  /** The key of the rows, sealed with the passphrase (lib/exchange/sealed.ts). */
  wrapped: z.instanceof(Uint8Array),
});
export type SealRecord = z.infer<typeof sealRecord>;

/** Null where nothing is sealed. */
export async function readSealRecord(db: LensDatabase): Promise<SealRecord | null> {
  const read = z.safeParse(sealRecord, (await db.settings.get(SEAL))?.value);
  return read.success ? read.data : null;
}
