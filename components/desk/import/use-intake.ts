import { useRef, useState } from 'preact/hooks';
import type { ReadProblem } from '@/lib/exchange/problem';
import type { TakenSummary } from '@/lib/exchange/taken-summary';
import type { Reason } from '@/lib/outcome/outcome';
import type { FilesPort } from '../files-port';

/** How far taking files in has come. */
export type IntakeState =
  | { step: 'choose' }
  | { step: 'reading' }
  | { step: 'locked'; wrong: boolean }
  | { step: 'refused'; problems: readonly ReadProblem[] }
  | { step: 'shown'; summary: TakenSummary }
  | { step: 'taking'; done: number }
  | { step: 'taken'; summary: TakenSummary }
  | { step: 'taken-back' }
  | { step: 'cancelled' }
  | { step: 'failed'; reason: Reason };

export interface IntakeActs {
  read: (files: readonly File[], passphrase: string) => Promise<void>;
  take: () => Promise<void>;
  cancel: () => void;
  takeBack: () => Promise<void>;
  reset: () => void;
}

/** Files are read and shown first; nothing is written before the person says so, and what was written can be taken back. */
export function useIntake(port: FilesPort): [IntakeState, IntakeActs] {
  const [state, go] = useState<IntakeState>({ step: 'choose' });
  const running = useRef<AbortController | null>(null);
  return [
    state,
    {
      async read(files, passphrase) {
        go({ step: 'reading' });
        const looked = await port.look(files, passphrase);
        if (!looked.ok) return go({ step: 'failed', reason: looked.reason });
        const { value } = looked;
        if (value.state === 'sealed') return go({ step: 'locked', wrong: false });
        if (value.state === 'ready') return go({ step: 'shown', summary: value.summary });
        const wrong = value.problems.some(({ reason }) => reason === 'wrong-passphrase');
        go(wrong ? { step: 'locked', wrong } : { step: 'refused', problems: value.problems });
      },
      async take() {
        if (state.step !== 'shown') return;
        const mine = new AbortController();
        running.current = mine;
        go({ step: 'taking', done: 0 });
        const onProgress = (done: number): void => go({ step: 'taking', done });
        const taken = await port.take({ signal: mine.signal, onProgress });
        if (taken.ok) go({ step: 'taken', summary: state.summary });
        else go(mine.signal.aborted ? { step: 'cancelled' } : { step: 'failed', reason: taken.reason });
      },
      cancel: () => running.current?.abort(),
      async takeBack() {
        const back = await port.takeBack();
        go(back.ok ? { step: 'taken-back' } : { step: 'failed', reason: back.reason });
      },
      reset: () => go({ step: 'choose' }),
    },
  ];
}
