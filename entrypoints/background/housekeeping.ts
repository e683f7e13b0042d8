/** Once a day, whenever the worker happens to be awake: what may not be kept any longer goes for good. */
import { localKeep } from '@/lib/browser/keep';
import { type KeepingRules, strictest } from '@/lib/evidence/keeping';
import { keepingSet } from '@/lib/policy/rules';
import type { BackgroundStore } from '@/lib/store/open-background-store';

/** When it was done last (ISO 8601). In `storage.local`, so that a look costs no database. */
const LAST = 'housekept';
const DAY_MS = 86_400_000;
/** After the worker answered whoever woke it, in ms; it lives for 30 s. */
const QUIET_MS = 5000;

/** What is in force now: the person's own wish, and the district's. */
export async function keepingRules(store: BackgroundStore): Promise<KeepingRules> {
  const [own, known] = await Promise.all([store.keeping.own(), store.policy.known()]);
  const policy = known.ok ? (known.value?.policy ?? null) : null;
  return strictest(own.ok ? own.value : null, keepingSet(policy));
}

export function housekeepDaily(store: BackgroundStore): void {
  setTimeout(() => void housekeep(store), QUIET_MS);
}

async function housekeep(store: BackgroundStore): Promise<void> {
  const last = await localKeep.get<string>(LAST);
  if (last !== undefined && Date.now() - Date.parse(last) < DAY_MS) return;
  const done = await store.keeping.housekeep(await keepingRules(store));
  if (done.ok) await localKeep.set(LAST, new Date().toISOString());
}
