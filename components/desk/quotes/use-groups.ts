import { useEffect, useState } from 'preact/hooks';
import type { Group } from '@/lib/evidence/grouping';
import type { DeskPort } from '../desk-port';
import type { QuotesAsked } from '../quotes-port';
import { useChanges } from '../use-changes';

/** How many quotes stand in each group of a list; null while nobody knows, and without a grouping. */
export function useGroups(port: DeskPort, asked: QuotesAsked): ReadonlyMap<string | null, number> | null {
  const [known, know] = useState<{ asked: QuotesAsked; groups: readonly Group[] } | null>(null);
  const [turn, again] = useState(0);
  useChanges(port, () => again((now) => now + 1));
  useEffect(() => {
    if (asked.by === null) return;
    let left = false;
    void port.quotes.groups(asked).then((found) => {
      if (found.ok && !left) know({ asked, groups: found.value });
    });
    return () => {
      left = true;
    };
  }, [port, asked, turn]);
  if (asked.by === null || known?.asked !== asked) return null;
  return new Map(known.groups.map(({ key, count }) => [key, count]));
}
