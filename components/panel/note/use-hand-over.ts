import { useState } from 'preact/hooks';
import { useWords } from '@/components/shared/language-context';
import { usePanel } from '../panel-context';
import { notInserted } from './not-inserted';

export interface HandOver {
  busy: boolean;
  /** What came of it, in words; null before. */
  said: string | null;
  applied: boolean;
  /** Puts words where the caret of the page is. Said to stand there only when they were read back; otherwise they are on the clipboard. */
  insert(text: string): Promise<void>;
}

export function useHandOver(): HandOver {
  const words = useWords();
  const { port, attempt } = usePanel();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<{ said: string; applied: boolean } | null>(null);
  const insert = async (text: string): Promise<void> => {
    setBusy(true);
    setOutcome(null);
    const answer = await port.field({ do: 'insert', text });
    if (answer.ok && answer.value.applied) {
      setOutcome({ said: words.composer.inserted(answer.value.label), applied: true });
    } else if (!answer.ok && answer.reason === 'no-field') {
      setOutcome({ said: words.check.fieldHint, applied: false });
    } else if (await attempt(port.copy(text))) {
      setOutcome({ said: answer.ok ? notInserted(words, answer.value) : words.composer.notInserted, applied: false });
    }
    setBusy(false);
  };
  return { busy, said: outcome?.said ?? null, applied: outcome?.applied ?? false, insert };
}
