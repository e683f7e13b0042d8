/** A worker from the page's side: it starts with the first question, several may be open at once, and each can be watched and stopped. */
import type { Run } from '@/components/desk/files-port';
import { failed, type Outcome } from '@/lib/outcome/outcome';
import { NO_KEYS, type SealKeys } from '@/lib/store/sealing/seal-keys';
import type { FromWorker, ToWorker } from './spoken';

interface Open {
  settle: (outcome: Outcome<never>) => void;
  reject: (reason: unknown) => void;
  run: Run | undefined;
}

export interface Thread {
  /** Rejects when the run is stopped, with the signal's own reason, or when our own code fails there. */
  ask<T>(call: string, args: unknown[], run?: Run): Promise<Outcome<T>>;
}

export interface ThreadOptions {
  /** What it is for, in the detail of a failure. */
  what: string;
  start: () => Worker;
  /** The key of sealed words; null where nothing is sealed, or all is locked. */
  key?: SealKeys['read'];
  /** Ends after so many ms without an open question and gives its memory back; not given, it stays. */
  restsAfter?: number;
}

/** A worker that cannot start answers `storage-refused` to all. */
export function thread({ what, start, key = NO_KEYS.read, restsAfter }: ThreadOptions): Thread {
  const open = new Map<number, Open>();
  let worker: Worker | null = null;
  let broken = false;
  let turn = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const close = (which: number): void => {
    open.delete(which);
    if (restsAfter === undefined || open.size > 0) return;
    rest = setTimeout(() => {
      worker?.terminate();
      worker = null;
    }, restsAfter);
  };
  const hear = (said: FromWorker): void => {
    const asked = open.get(said.turn);
    if (!asked) return;
    if (said.say === 'progress') {
      asked.run?.onProgress(said.done);
      return;
    }
    close(said.turn);
    if (said.say === 'outcome') asked.settle(said.outcome);
    else if (said.say === 'stopped') asked.reject(asked.run?.signal.reason);
    else asked.reject(new Error(said.error));
  };
  const begin = (): Worker => {
    const begun = start();
    begun.onmessage = ({ data }: MessageEvent<FromWorker>) => hear(data);
    begun.onerror = () => {
      broken = true;
      for (const { settle } of open.values()) settle(failed('storage-refused', what));
      open.clear();
    };
    return begun;
  };
  return {
    ask(call, args, run) {
      if (broken) return Promise.resolve(failed('storage-refused', what));
      if (run?.signal.aborted) return Promise.reject(run.signal.reason);
      clearTimeout(rest);
      worker ??= begin();
      const here = worker;
      const mine = turn++;
      const tell = (said: ToWorker): void => here.postMessage(said);
      run?.signal.addEventListener('abort', () => tell({ turn: mine, say: 'stop' }), { once: true });
      return new Promise((settle, reject) => {
        open.set(mine, { settle, reject, run });
        void key().then((said) => {
          if (!run?.signal.aborted) return tell({ turn: mine, say: 'do', call, args, key: said });
          close(mine);
          reject(run.signal.reason);
        }, reject);
      });
    },
  };
}
