import type { LensDatabase } from './schema';

/** Where quotes lie: in rows with their words beside them, or on shelves. Whoever reads or writes quotes does so in all three. */
export const quoteTables = (db: LensDatabase) => [db.snippets, db.bodies, db.shelves];
