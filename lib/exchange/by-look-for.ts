import type { Snippet } from '@/lib/evidence/records';
import { lensOfTag } from '@/lib/evidence/tag-lens';
import type { LensPack } from '@/lib/lens/pack';
import { type ExportJob, portions } from './export-job';
import { lensWords } from './lens-words';

/** The saved quotes of one look-for, in the order in which they came. */
export interface LookForGroup {
  title: string;
  quotes: { snippet: Snippet; level: string }[];
}

/**
 * Saved quotes grouped by look-for, in the order of the lens; a quote with two look-fors stands under both. Deleted ones are left out. Never sorted by
 * count or level: a report orders look-fors, not people.
 */
export async function byLookFor(job: ExportJob): Promise<LookForGroup[]> {
  const words = lensWords(job.lenses);
  const groups = new Map<string, LookForGroup>();
  for (const title of job.lenses.flatMap((lens: LensPack) => lens.lookFors.map((one) => one.title))) {
    groups.set(title, { title, quotes: [] });
  }
  for await (const portion of portions(job)) {
    for (const snippet of portion) {
      if (snippet.deletedAt !== null) continue;
      for (const tag of snippet.tags) {
        const title = words.lookFor(lensOfTag(snippet, tag), tag.lookForId);
        const group = groups.get(title) ?? { title, quotes: [] };
        groups.set(title, group);
        group.quotes.push({ snippet, level: words.level(lensOfTag(snippet, tag), tag) });
      }
    }
  }
  return [...groups.values()].filter((group) => group.quotes.length > 0);
}
