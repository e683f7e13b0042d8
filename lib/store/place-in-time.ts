import type { Placed } from '@/lib/evidence/in-time';

/** A place in the order of a walk; opaque to whoever passes it back. */
export type PlaceInTime = Placed;

export const placeOf = ({ createdAt, id }: Placed): PlaceInTime => ({ createdAt, id });
