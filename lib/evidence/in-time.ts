/** The order of time, in which quotes are told everywhere: of the same moment by id, so that each has one place. */

/** What is known of a quote to find its place. */
export interface Placed {
  id: string;
  createdAt: string;
}

export const isOlder = (one: Placed, other: Placed): boolean =>
  one.createdAt < other.createdAt || (one.createdAt === other.createdAt && one.id < other.id);

/** For sorting, oldest first. */
export const inTime = (a: Placed, b: Placed): number => (isOlder(a, b) ? -1 : Number(isOlder(b, a)));
