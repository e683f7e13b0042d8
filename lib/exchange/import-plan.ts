import { lensesOf } from '@/lib/evidence/tag-lens';
import type { LensRef } from '@/lib/lens/pack';
import { type AnyRecord, type Bundle, RECORD_KINDS, type RecordKind } from './bundle';
import { canonical } from './canonical';
import { compareRecords } from './last-writer';
import { type Held, type ImportPlan, type Refusal, type RefusalReason, tombstoneKey } from './merge-plan';
import { settlePlaces } from './one-a-place';

export interface ImportOptions {
  /** When these two were last merged (ISO 8601). Without it, a record counts as changed on both sides when both differ from its creation. */
  lastMergedAt?: string;
}

/**
 * Plans the merge of a bundle into what is held. For each record the one changed last stays (a tie goes by content, `compareRecords`), and a
 * tombstone always wins: so merging any bundles gives the same records in whatever order, and the same bundle twice changes nothing.
 * Whether a record is refused for its space or lens depends on the bundle alone, for the same reason.
 */
export function planImport(bundle: Bundle, held: Held, options: ImportOptions = {}): ImportPlan {
  const plan: ImportPlan = {
    new: [],
    changed: [],
    conflicting: [],
    unchanged: [],
    refused: unknownKinds(bundle),
    removed: [],
    tombstones: bundle.tombstones.filter((one) => !held.tombstones.has(tombstoneKey(one))),
    lenses: [],
  };
  planLenses(bundle, held, plan);
  const gone = new Set([...held.tombstones.keys(), ...bundle.tombstones.map(tombstoneKey)]);
  const spaces = new Set(bundle.records.spaces?.map((space) => space.id));
  const lenses = new Set(bundle.lenses.map(lensKey));
  for (const kind of RECORD_KINDS) {
    for (const record of bundle.records[kind] ?? []) {
      const refuse = (reason: RefusalReason): unknown => plan.refused.push({ kind, id: record.id, reason, count: 1 });
      if (gone.has(tombstoneKey(record))) refuse('deleted-for-good');
      else if (!spaces.has(record.spaceId)) refuse('unknown-space');
      else if (lensesIn(record).some((ref) => !lenses.has(lensKey(ref)))) refuse('unknown-lens');
      else planRecord(kind, record, held.records[kind].get(record.id), plan, options);
    }
  }
  settlePlaces(plan, held);
  for (const one of plan.tombstones) {
    for (const kind of RECORD_KINDS) {
      const record = held.records[kind].get(one.id);
      if (record) plan.removed.push({ kind, record });
    }
  }
  return plan;
}

/** Every lens that a record was made with. */
const lensesIn = (record: AnyRecord): LensRef[] =>
  'tags' in record ? lensesOf(record) : 'lens' in record ? [record.lens] : [];

function planRecord(
  kind: RecordKind,
  record: AnyRecord,
  here: AnyRecord | undefined,
  plan: ImportPlan,
  options: ImportOptions,
): void {
  if (here === undefined) {
    plan.new.push({ kind, record });
    return;
  }
  const order = compareRecords(record, here);
  if (order === 0) {
    plan.unchanged.push({ kind, record: here });
    return;
  }
  const since = Date.parse(options.lastMergedAt ?? here.createdAt);
  const tie = Date.parse(record.updatedAt) === Date.parse(here.updatedAt);
  const bothChanged = Date.parse(record.updatedAt) > since && Date.parse(here.updatedAt) > since;
  if (tie || bothChanged) plan.conflicting.push({ kind, here, file: record, winner: order > 0 ? 'file' : 'here' });
  else if (order > 0) plan.changed.push({ kind, record, was: here });
  else plan.unchanged.push({ kind, record: here });
}

/** A lens never changes under its version: one that differs from ours is refused, ours stays. */
function planLenses(bundle: Bundle, held: Held, plan: ImportPlan): void {
  const ours = new Map(held.lenses.map((lens) => [lensKey(lens), lens]));
  for (const lens of bundle.lenses) {
    const same = ours.get(lensKey(lens));
    if (same === undefined) plan.lenses.push(lens);
    else if (canonical(same) !== canonical(lens)) {
      plan.refused.push({ kind: 'lenses', id: lensKey(lens), reason: 'lens-differs', count: 1 });
    }
  }
}

function unknownKinds({ records }: Bundle): Refusal[] {
  const known: readonly string[] = RECORD_KINDS;
  return Object.entries(records)
    .map(([kind, list]) => ({ kind, id: '', reason: 'unknown-kind' as const, count: list?.length ?? 0 }))
    .filter(({ kind, count }) => !known.includes(kind) && count > 0);
}

const lensKey = ({ id, version }: LensRef): string => `${id} ${version}`;
