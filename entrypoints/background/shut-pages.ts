/**
 * Pages where an act came to nothing, because we may not be in them and the native panel opens only in the very turn of an act, which
 * was over when we knew. The icon says so, and the next act there opens the native panel at once.
 */
import { markIcon } from '@/lib/browser/icon';
import type { Failure } from '@/lib/outcome/outcome';

interface Page {
  id?: number | undefined;
  url?: string | undefined;
}

export interface ShutPages {
  /** Whether the page of this tab is known as one. */
  has(page: Page): boolean;
  add(page: Page, why: Failure): void;
}

/** Knows them as long as the worker lives: a page that is forgotten costs one more click. */
export function shutPages(): ShutPages {
  const known = new Map<number, string | undefined>();
  return {
    has: ({ id, url }) => id !== undefined && known.has(id) && known.get(id) === url,
    add({ id, url }, { reason }) {
      if (id === undefined) return;
      known.set(id, url);
      void markIcon(id, reason === 'blocked-by-policy' ? 'blocked' : 'refused');
    },
  };
}
