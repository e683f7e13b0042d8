/** A place in the order of a walk; opaque to whoever passes it back. */
export interface PlaceInTime {
  createdAt: string;
  id: string;
}

export const placeOf = ({ createdAt, id }: PlaceInTime): PlaceInTime => ({ createdAt, id });

/** Whether one place is older than another. */
export const isBefore = (one: PlaceInTime, other: PlaceInTime): boolean =>
  one.createdAt < other.createdAt || (one.createdAt === other.createdAt && one.id < other.id);
