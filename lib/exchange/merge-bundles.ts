import { applyPlan } from './apply-plan';
import { type Bundle, RECORD_KINDS } from './bundle';
import { planImport } from './import-plan';
import { nothingHeld } from './merge-plan';

/** Several bundles as one, by the rules of merging; the same whatever their order. Null for none. One alone is not touched. */
export function mergeBundles(bundles: readonly Bundle[]): Bundle | null {
  const [first] = bundles;
  if (first === undefined || bundles.length === 1) return first ?? null;
  let held = nothingHeld();
  for (const bundle of bundles) held = applyPlan(held, planImport(bundle, held));
  const records = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, [...held.records[kind].values()]]));
  return {
    ...first,
    anonymised: bundles.every(({ anonymised }) => anonymised),
    lenses: [...held.lenses],
    tombstones: [...held.tombstones.values()],
    records: records as Bundle['records'],
  };
}
