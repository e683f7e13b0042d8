import * as z from 'zod/mini';
import { lensRef, stamps, uuid } from './records';

const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

/** What was seen of a look-for: a level, or nothing to judge by. *Not observed* is missing data and stands for no number. */
export const seen = z.union([level, z.literal('not-observed')]);
export type Seen = z.infer<typeof seen>;

/** One look-for in one visit's window: at most one record, with the snippets that show it. A look-for without one is open. */
export const rating = z.object({
  ...stamps,
  lens: lensRef,
  visitId: uuid,
  lookForId: z.string().check(z.minLength(1), z.maxLength(120)),
  seen,
  snippetIds: z.array(uuid).check(z.maxLength(200)),
});
export type Rating = z.infer<typeof rating>;
