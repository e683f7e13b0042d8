import type { Keep } from '@/lib/browser/keep';

/** Stands in for `storage.session` and `storage.local`; copies values as the browser does. */
export function keepInMemory(): Keep & { keys(): string[] } {
  const kept = new Map<string, string>();
  return {
    get: async <T>(key: string) => {
      const value = kept.get(key);
      return value === undefined ? undefined : (JSON.parse(value) as T);
    },
    set: async (key, value) => void kept.set(key, JSON.stringify(value)),
    drop: async (key) => void kept.delete(key),
    keys: () => [...kept.keys()],
  };
}
