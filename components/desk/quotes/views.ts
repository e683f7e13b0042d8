import { useCallback, useEffect, useState } from 'preact/hooks';
import { useDesk } from '../desk-context';
import { type Asked, askedOf, queryOf } from './asked';

/** A question to the list that was kept under a name; it lies with the drafts of the space. */
export interface SavedView {
  name: string;
  /** As in the address of the place. */
  query: string;
}

const KEY = 'kept:views';
const MOST = 40;

/** The views that are kept in this space, and how to keep and drop one. The same name again takes the place of the first. */
export function useViews(): {
  views: readonly SavedView[];
  keep: (name: string, asked: Asked) => Promise<boolean>;
  drop: (name: string) => Promise<boolean>;
} {
  const { port, attempt } = useDesk();
  const [views, show] = useState<readonly SavedView[]>([]);
  useEffect(() => {
    void port.readDraft(KEY).then((kept) => kept.ok && show(readViews(kept.value)));
  }, [port]);
  const write = useCallback(
    async (next: readonly SavedView[]): Promise<boolean> => {
      const text = next.length === 0 ? '' : JSON.stringify(next);
      const written = await attempt(port.writeDraft(KEY, text));
      if (written) show(next);
      return written !== null;
    },
    [port, attempt],
  );
  const others = (name: string): SavedView[] => views.filter((view) => view.name !== name);
  return {
    views,
    keep: (name, asked) => write([...others(name), { name, query: queryOf(asked).toString() }].slice(-MOST)),
    drop: (name) => write(others(name)),
  };
}

/** What lies there as views; what is none is left out. */
function readViews(text: string): SavedView[] {
  try {
    const kept: unknown = JSON.parse(text === '' ? '[]' : text);
    if (!Array.isArray(kept)) return [];
    return kept.filter(
      (one): one is SavedView => typeof one?.name === 'string' && typeof one?.query === 'string' && one.name !== '',
    );
  } catch {
    return [];
  }
}

export const askedBy = (view: SavedView): Asked => askedOf(new URLSearchParams(view.query));
