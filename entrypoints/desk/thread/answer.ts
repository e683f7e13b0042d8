import type { Outcome } from '@/lib/outcome/outcome';
import type { FromWorker, ToWorker } from './spoken';
import { hearKey } from './worker-keys';

/** Answers the page from inside a worker. Each call gets its arguments and, last, its `Run`. */
export function answer(calls: object): void {
  const open = new Map<number, AbortController>();
  const tell = (said: FromWorker): void => postMessage(said);
  const work = async (turn: number, call: string, args: unknown[]): Promise<void> => {
    const stop = new AbortController();
    open.set(turn, stop);
    const onProgress = (done: number): void => tell({ turn, say: 'progress', done });
    try {
      const asked = (calls as Record<string, (...args: unknown[]) => Promise<Outcome<never>>>)[call];
      if (!asked) throw new Error(`no call ${call}`);
      tell({ turn, say: 'outcome', outcome: await asked(...args, { signal: stop.signal, onProgress }) });
    } catch (error) {
      tell(stop.signal.aborted ? { turn, say: 'stopped' } : { turn, say: 'broke', error: String(error) });
    }
    open.delete(turn);
  };
  addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    if (data.say === 'stop') open.get(data.turn)?.abort();
    else {
      hearKey(data.key);
      void work(data.turn, data.call, data.args);
    }
  });
}
