import { useRef, useState } from 'preact/hooks';
import type { ReadProblem } from '@/lib/exchange/problem';
import type { ColumnRole } from '@/lib/exchange/sheet/column-roles';
import type { TakenSummary } from '@/lib/exchange/taken-summary';
import { failed, type Outcome, type Reason } from '@/lib/outcome/outcome';
import type { FilesPort, LookedAt, SheetLook } from '../files-port';

/** How far taking files in has come. */
export type IntakeState =
  | { step: 'choose' }
  | { step: 'reading' }
  | { step: 'locked'; wrong: boolean }
  | { step: 'sheet'; sheet: SheetLook }
  | { step: 'refused'; problems: readonly ReadProblem[] }
  | { step: 'shown'; summary: TakenSummary }
  | { step: 'taking'; done: number }
  | { step: 'taken'; summary: TakenSummary }
  | { step: 'taken-back' }
  | { step: 'cancelled' }
  | { step: 'failed'; reason: Reason };

export interface IntakeActs {
  read: (files: readonly File[], passphrase: string) => Promise<void>;
  /** Says what each column of a sheet is. */
  match: (roles: readonly ColumnRole[]) => Promise<void>;
  take: () => Promise<void>;
  cancel: () => void;
  takeBack: () => Promise<void>;
  reset: () => void;
}

/** Files are read and shown first; nothing is written before the person says so, and what was written can be taken back. */
export function useIntake(port: FilesPort): [IntakeState, IntakeActs] {
  const [state, go] = useState<IntakeState>({ step: 'choose' });
  const running = useRef<AbortController | null>(null);
  /** What is being looked at; null once nobody waits for it: the thread reads a file in one go and cannot be stopped in it. */
  const awaited = useRef<Promise<Outcome<LookedAt>> | null>(null);
  const look = async (looking: Promise<Outcome<LookedAt>>): Promise<void> => {
    awaited.current = looking;
    go({ step: 'reading' });
    const looked = await looking.catch(gone);
    if (awaited.current === looking) go(looked.ok ? shown(looked.value) : { step: 'failed', reason: looked.reason });
  };
  return [
    state,
    {
      read: (files, passphrase) => look(port.look(files, passphrase)),
      match: (roles) => look(port.matchSheet(roles)),
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
      cancel() {
        running.current?.abort();
        if (state.step !== 'reading') return;
        awaited.current = null;
        go({ step: 'cancelled' });
      },
      async takeBack() {
        const back = await port.takeBack();
        go(back.ok ? { step: 'taken-back' } : { step: 'failed', reason: back.reason });
      },
      reset() {
        awaited.current = null;
        go({ step: 'choose' });
      },
    },
  ];
}

/** A reader that could not be loaded: the files of an extension that was replaced meanwhile are gone. */
const gone = (): Outcome<LookedAt> => failed('orphaned');

/** What is on the screen when files were looked at. */
function shown(looked: LookedAt): IntakeState {
  if (looked.state === 'sealed') return { step: 'locked', wrong: false };
  if (looked.state === 'sheet') return { step: 'sheet', sheet: looked.sheet };
  if (looked.state === 'ready') return { step: 'shown', summary: looked.summary };
  const wrong = looked.problems.some(({ reason }) => reason === 'wrong-passphrase');
  return wrong ? { step: 'locked', wrong } : { step: 'refused', problems: looked.problems };
}
