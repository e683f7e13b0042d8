import * as z from 'zod/mini';
import { type Space, space } from '@/lib/evidence/records';
import type { LensDatabase } from './schema';

/** Every space that can be read, the oldest first. */
export async function allSpaces(db: LensDatabase): Promise<Space[]> {
  const rows = await db.spaces.orderBy('createdAt').toArray();
  return rows.flatMap((row) => {
    const read = z.safeParse(space, row);
    return read.success && read.data.deletedAt === null ? [read.data] : [];
  });
}
