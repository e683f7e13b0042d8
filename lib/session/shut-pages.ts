/**
 * Pages where an act came to nothing, because we may not be in them and the native panel opens only in the very turn of an act, which
 * was over when we knew. The icon says so, and the next act there opens the native panel at once.
 */
import type { Failure } from '@/lib/outcome/outcome';

interface Page {
  id?: number | undefined;
  url?: string | undefined;
}

/** Puts a sign on the icon of a tab, or takes it away (null). */
type Mark = (tab: number, sign: 'blocked' | 'refused' | null) => unknown;

export interface ShutPages {
  add(page: Page, why: Failure): void;
  /** Whether the last act in this tab came to nothing on this page. Asked once: the act after the next tries the page again. */
  take(page: Page): boolean;
}

/** Knows them as long as the worker lives: a page that is forgotten costs one more click. */
export function shutPages(mark: Mark): ShutPages {
  const known = new Map<number, string | undefined>();
  return {
    add({ id, url }, { reason }) {
      if (id === undefined) return;
      known.set(id, url);
      mark(id, reason === 'blocked-by-policy' ? 'blocked' : 'refused');
    },
    take({ id, url }) {
      if (id === undefined || !known.has(id)) return false;
      const same = known.get(id) === url;
      known.delete(id);
      mark(id, null);
      return same;
    },
  };
}
