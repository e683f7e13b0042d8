import { hasUnlimitedStorage } from '@/lib/browser/unlimited-storage';
import { done, type Outcome } from '@/lib/outcome/outcome';
import { askToPersist, type Persistence } from '@/lib/store/persistence';

/**
 * Asks the browser to keep our database for good. No prompt comes: Firefox 153 agrees at once, and Chromium 156 answers no to every
 * extension, but never clears the data of one with `unlimitedStorage`.
 */
export async function keepForGood(): Promise<Outcome<Persistence>> {
  const asked = await askToPersist(navigator.storage);
  if (!asked.ok || asked.value.persisted || import.meta.env.FIREFOX) return asked;
  return done({ ...asked.value, persisted: await hasUnlimitedStorage() });
}
