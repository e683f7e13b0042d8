import * as z from 'zod/mini';
import type { Preferences } from '@/lib/messages/view';
import { done, type Outcome } from '@/lib/outcome/outcome';
import type { StoreContext } from './context';
import type { LensDatabase } from './schema';

/** A value that nobody knows (from a newer version, or damaged) counts as not set, alone. */
const preferences = z.object({
  locale: z.catch(z.nullable(z.enum(['en', 'es', 'fr'])), null),
  theme: z.catch(z.nullable(z.enum(['light', 'dark'])), null),
  gradeBand: z.catch(z.nullable(z.string().check(z.maxLength(120))), null),
});

export interface PreferenceStore {
  get(): Promise<Outcome<Preferences>>;
  set(patch: Partial<Preferences>): Promise<Outcome<Preferences>>;
}

export function preferenceStore({ connection, changed }: StoreContext): PreferenceStore {
  return {
    get: () => connection.runOpen(async (db) => done(await readPreferences(db))),
    async set(patch) {
      const outcome = await connection.runOpen((db) =>
        db.transaction('rw', [db.settings], async () => {
          const value = z.parse(preferences, { ...(await readPreferences(db)), ...patch });
          await db.settings.put({ key: 'preferences', value });
          return done(value);
        }),
      );
      if (outcome.ok) changed({ spaceId: null, what: 'workspace' });
      return outcome;
    },
  };
}

/** What is set; everything as the browser has it when nothing is. */
export async function readPreferences(db: LensDatabase): Promise<Preferences> {
  const value = (await db.settings.get('preferences'))?.value;
  return z.parse(preferences, typeof value === 'object' && value !== null ? value : {});
}
