/** Seam: small key-value places. `session` lives in memory until the browser closes; `local` stays. */
import { browser } from 'wxt/browser';

export interface Keep {
  get<T>(key: string): Promise<T | undefined>;
  set(key: string, value: unknown): Promise<void>;
  drop(key: string): Promise<void>;
}

function keepIn(area: 'session' | 'local'): Keep {
  return {
    async get<T>(key: string) {
      return (await browser.storage[area].get(key))[key] as T | undefined;
    },
    set: (key, value) => browser.storage[area].set({ [key]: value }),
    drop: (key) => browser.storage[area].remove(key),
  };
}

export const sessionKeep = keepIn('session');
export const localKeep = keepIn('local');
