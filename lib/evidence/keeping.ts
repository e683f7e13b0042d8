/** How long things are kept, and what the log says of what went: numbers and days, never a word of it. */
import * as z from 'zod/mini';
import { instant } from './records';

export interface KeepingRules {
  /** Days after their last change until records go for good; null: until a person deletes them. */
  retentionDays: number | null;
  /** Nothing goes for good while it is on, neither by time nor by a person. */
  legalHold: boolean;
}

/** The choices of a person, in days: one to five school years. Null: until they delete something themselves. */
export const KEEP_CHOICES = [null, 365, 730, 1095, 1825] as const;

const count = z.int().check(z.nonnegative());
export const purgeEntry = z.object({
  at: instant,
  /** `deleted`: the time after deleting was over. `asked`: a person said so. `retention`: older than may be kept. `year`: a year was closed. `space`: an organisation was taken away. */
  why: z.enum(['deleted', 'asked', 'retention', 'year', 'space']),
  snippets: count,
  /** Visits, what was marked in them, goals, decisions, and people on the list. */
  others: count,
});
export type PurgeEntry = z.infer<typeof purgeEntry>;

/** The instant (ISO 8601) before which records are too old at `now`; null when none is. */
export const tooOldBefore = (now: Date, { retentionDays }: KeepingRules): string | null =>
  retentionDays === null ? null : new Date(now.getTime() - retentionDays * 86_400_000).toISOString();

/** The stricter of what a person chose and what is set for them; a hold stops both. */
export const strictest = (own: number | null, set: KeepingRules | null): KeepingRules => {
  const days = [own, set?.retentionDays ?? null].filter((one) => one !== null);
  return { retentionDays: days.length > 0 ? Math.min(...days) : null, legalHold: set?.legalHold ?? false };
};
