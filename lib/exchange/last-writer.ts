import type { AnyRecord } from './bundle';
import { canonical } from './canonical';

/**
 * Which of two states of one record was written last: above 0 when it is `a`, below 0 when it is `b`, 0 when the content is the same. In the
 * same millisecond the content decides (the greater canonical text), so that every device picks the same one.
 */
export function compareRecords(a: AnyRecord, b: AnyRecord): number {
  const [first, second] = [canonical(a), canonical(b)];
  if (first === second) return 0;
  return Date.parse(a.updatedAt) - Date.parse(b.updatedAt) || (first > second ? 1 : -1);
}
