import type { AnyRecord, RecordKind } from './bundle';
import { type Held, type ImportPlan, tombstoneKey } from './merge-plan';

/** What is held after a plan is carried out: the same rule for the store's transaction, for tests and for the command line. */
export function applyPlan(held: Held, plan: ImportPlan): Held {
  const records = Object.fromEntries(
    Object.entries(held.records).map(([kind, byId]) => [kind, new Map(byId)]),
  ) as Record<RecordKind, Map<string, AnyRecord>>;
  for (const { kind, record } of [...plan.new, ...plan.changed]) records[kind].set(record.id, record);
  for (const { kind, file, winner } of plan.conflicting) if (winner === 'file') records[kind].set(file.id, file);
  for (const { kind, record } of plan.removed) records[kind].delete(record.id);
  const tombstones = new Map(held.tombstones);
  for (const one of plan.tombstones) tombstones.set(tombstoneKey(one), one);
  return { records, tombstones, lenses: [...held.lenses, ...plan.lenses] };
}
