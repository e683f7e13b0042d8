/**
 * Who else has the store open hears that something was committed: the desk when the background tagged, the background when the
 * desk edited. Says only what kind of thing changed, never its words. The in-page frame is told by messages instead.
 */
export interface Change {
  /** Null for what belongs to the device: preferences. */
  spaceId: string | null;
  what: (typeof WHAT)[number];
  /** Which records, where whoever changed them knows that; else any of them. */
  ids?: readonly string[];
}

const WHAT = ['snippets', 'workspace', 'visits', 'agreements', 'lock'] as const;

export interface Changes extends Disposable {
  announce(change: Change): void;
  /** Hears of changes made by this copy and by others. Gives back how to stop. */
  subscribe(listener: (change: Change) => void): () => void;
}

/** One channel per database name, so that tests and spaces of other profiles do not hear each other. */
export function openChanges(name: string): Changes {
  const channel = new BroadcastChannel(`${name}:changes`);
  const listeners = new Set<(change: Change) => void>();
  const tell = (change: Change): void => {
    for (const listener of listeners) listener(change);
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isChange(data)) tell(data);
  };
  return {
    announce(change) {
      tell(change);
      channel.postMessage(change);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    [Symbol.dispose]() {
      listeners.clear();
      channel.close();
    },
  };
}

/** An older or newer copy may speak on this channel too. */
function isChange(data: unknown): data is Change {
  if (typeof data !== 'object' || data === null) return false;
  const { spaceId, what, ids } = data as Record<string, unknown>;
  const named = ids === undefined || (Array.isArray(ids) && ids.every((id) => typeof id === 'string'));
  return named && (spaceId === null || typeof spaceId === 'string') && WHAT.some((known) => known === what);
}
