/**
 * Two records that may not both be: two marks of one look-for in one visit (made on two devices), and two people with one code. Ids do not tell
 * that, so it is settled after everything else.
 */
import type { Rating } from '@/lib/evidence/rating-records';
import type { Staff } from '@/lib/evidence/visit-records';
import type { AnyRecord, RecordKind } from './bundle';
import { compareRecords } from './last-writer';
import type { Held, ImportPlan, Item } from './merge-plan';

/**
 * Of two marks the one made last stays, on every device alike. Of two people nobody can say: the one who is here keeps the code and the other is
 * refused, so that no visit is ever shown under a stranger's name.
 */
export function settlePlaces(plan: ImportPlan, held: Held): void {
  settle(plan, held, 'ratings', (record) => markPlace(record as Rating), 'later');
  settle(plan, held, 'staff', (record) => codePlace(record as Staff), 'here');
}

const markPlace = ({ visitId, lookForId }: Rating): string => `${visitId} ${lookForId}`;
const codePlace = ({ spaceId, code }: Staff): string => `${spaceId} ${code}`;

function settle(
  plan: ImportPlan,
  held: Held,
  kind: RecordKind,
  placeOf: (record: AnyRecord) => string,
  stays: 'later' | 'here',
): void {
  const coming = [...plan.new, ...plan.changed].filter((item) => item.kind === kind);
  if (coming.length === 0) return;
  const gone = new Set(plan.tombstones.map(({ id }) => id));
  const taken = new Map<string, AnyRecord>();
  for (const record of held.records[kind].values()) if (!gone.has(record.id)) taken.set(placeOf(record), record);
  const refused = new Set<string>();
  for (const { record } of coming) {
    const place = placeOf(record);
    const there = taken.get(place);
    if (there === undefined || there.id === record.id) {
      taken.set(place, record);
      continue;
    }
    const wins = stays === 'later' && compareRecords(record, there) > 0;
    const loser = wins ? there : record;
    if (wins) taken.set(place, record);
    if (held.records[kind].get(loser.id) === loser) plan.removed.push({ kind, record: loser });
    else refused.add(loser.id);
  }
  const stayed = (item: Item): boolean => item.kind !== kind || !refused.has(item.record.id);
  plan.new = plan.new.filter(stayed);
  plan.changed = plan.changed.filter(stayed);
  const reason = stays === 'later' ? 'older-mark' : 'code-taken';
  for (const id of refused) plan.refused.push({ kind, id, reason, count: 1 });
}
