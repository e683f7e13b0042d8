import { useRef, useState } from 'preact/hooks';
import type { Reason } from '@/lib/outcome/outcome';
import type { FilesPort, FociLook } from '../files-port';

export type FociOfFile = FociLook | { state: 'none' } | { state: 'reading' } | { state: 'failed'; reason: Reason };

/** The foci of a file that a person chooses; null takes it away again. */
export function useFoci(files: FilesPort): [FociOfFile, (file: File | null) => void] {
  const [foci, know] = useState<FociOfFile>({ state: 'none' });
  const turn = useRef(0);
  const choose = (file: File | null): void => {
    turn.current += 1;
    const mine = turn.current;
    know({ state: file ? 'reading' : 'none' });
    if (!file) return;
    void files.foci(file).then((found) => {
      // A file that was chosen later is what is wanted now.
      if (mine === turn.current) know(found.ok ? found.value : { state: 'failed', reason: found.reason });
    });
  };
  return [foci, choose];
}
