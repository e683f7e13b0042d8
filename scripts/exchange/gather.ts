import type { Snippet, Space } from '@/lib/evidence/records';
import { type Anonymised, anonymiser, anonymousSpace } from '@/lib/exchange/anonymise';
import { anonymousRecords } from '@/lib/exchange/anonymise-visits';
import { applyPlan } from '@/lib/exchange/apply-plan';
import { readBundle } from '@/lib/exchange/bundle-read';
import type { BundleExtras } from '@/lib/exchange/bundle-write';
import { type Names, textCleaner } from '@/lib/exchange/clean-text';
import type { ExportJob } from '@/lib/exchange/export-job';
import { planImport } from '@/lib/exchange/import-plan';
import { type Held, nothingHeld } from '@/lib/exchange/merge-plan';
import { problemSentence } from '@/lib/exchange/problem';
import { isSealed, unseal } from '@/lib/exchange/sealed';
import { SMALL_KINDS, type SmallRecords } from '@/lib/exchange/small-kinds';

export type Gathered =
  | { ok: true; job: Omit<ExportJob, 'madeAt'>; extras: BundleExtras; sentences: string[] }
  | { ok: false; sentences: string[] };

/** Reads and merges bundles, opens sealed ones, takes names out when names are given. All files or none. */
export async function gatherBundles(
  files: readonly { name: string; bytes: Uint8Array<ArrayBuffer> }[],
  passphrase: string,
  names: Names | null,
): Promise<Gathered> {
  let held: Held = nothingHeld();
  const sentences: string[] = [];
  const purposes = new Set<string>();
  let anonymised = true;
  for (const { name, bytes } of files) {
    const opened = isSealed(bytes) ? await unseal(bytes, passphrase, name) : { ok: true as const, value: bytes };
    const read = opened.ok ? readBundle(opened.value, name) : opened;
    if (!read.ok) return { ok: false, sentences: read.problems.map(problemSentence) };
    const plan = planImport(read.value, held);
    for (const { kind, id, reason, count } of plan.refused) {
      sentences.push(`${name}: ${count} of ${kind} ${id} not taken (${reason}).`);
    }
    if (plan.conflicting.length > 0)
      sentences.push(`${name}: changed on both sides: ${plan.conflicting.length}; the later change stays.`);
    held = applyPlan(held, plan);
    purposes.add(read.value.purpose);
    anonymised &&= read.value.anonymised;
  }
  const snippets = [...held.records.snippets.values()] as Snippet[];
  const spaces = [...held.records.spaces.values()] as Space[];
  const others = Object.fromEntries(
    SMALL_KINDS.map((kind) => [kind, [...held.records[kind].values()]]),
  ) as unknown as SmallRecords;
  const clean = names && anonymiser(names);
  const cleaned: Anonymised[] = clean === null ? [] : snippets.map(clean);
  const flagged = new Set(cleaned.flatMap(({ flags }) => flags.map(({ words }) => words)));
  if (flagged.size > 0)
    sentences.push(`These may be names: ${[...flagged].join(', ')}. Add them to the names file if they are.`);
  return {
    ok: true,
    job: {
      snippets: clean === null ? snippets : cleaned.flatMap((one) => one.snippets),
      lenses: held.lenses,
      purpose: [...purposes].filter((purpose) => purpose !== '').join('; '),
    },
    extras: {
      madeBy: 'Shared Lens exchange',
      anonymised: anonymised || clean !== null,
      records:
        names === null
          ? { ...others, spaces }
          : { spaces: spaces.map(anonymousSpace), ...anonymousRecords(others, textCleaner(names)) },
      tombstones: [...held.tombstones.values()],
    },
    sentences,
  };
}
