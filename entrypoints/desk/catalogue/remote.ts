/** The catalogue from the page's side: questions go to the worker, and answers come back in their own time. */
import { failed, type Outcome } from '@/lib/outcome/outcome';
import type { CatalogueCalls } from '@/lib/store/catalogue/calls';

export interface Question {
  turn: number;
  call: string;
  args: unknown[];
  /** Of sealed words, which a worker cannot ask the browser for; null where nothing is sealed, or all is locked. */
  key: Uint8Array | null;
}

/** The worker starts with the first question. One that cannot start answers `storage-refused` to all. */
export function remoteCatalogue(start: () => Worker, key: () => Promise<Uint8Array | null>): CatalogueCalls {
  const waiting = new Map<number, (outcome: Outcome<never>) => void>();
  let worker: Worker | null = null;
  let broken = false;
  let turn = 0;
  const begin = (): Worker => {
    const begun = start();
    begun.onmessage = ({ data }: MessageEvent<{ turn: number; outcome: Outcome<never> }>) => {
      waiting.get(data.turn)?.(data.outcome);
      waiting.delete(data.turn);
    };
    begun.onerror = () => {
      broken = true;
      for (const answer of waiting.values()) answer(failed('storage-refused', 'the worker of the catalogue'));
      waiting.clear();
    };
    return begun;
  };
  const ask = async <T>(call: keyof CatalogueCalls, ...args: unknown[]): Promise<Outcome<T>> => {
    if (broken) return failed('storage-refused', 'the worker of the catalogue');
    worker ??= begin();
    const mine = turn++;
    const answered = new Promise<Outcome<never>>((resolve) => waiting.set(mine, resolve));
    worker.postMessage({ turn: mine, call, args, key: await key() } satisfies Question);
    return answered;
  };
  return {
    find: (...args) => ask('find', ...args),
    slice: (...args) => ask('slice', ...args),
    tallies: (...args) => ask('tallies', ...args),
    lensVersions: (...args) => ask('lensVersions', ...args),
  };
}
