import type { Preferences } from '@/lib/messages/view';
import type { Outcome } from '@/lib/outcome/outcome';
import type { PracticeStep } from '@/lib/session/practice-steps';

/** Everything the practice page may ask of the world outside it. */
export interface PracticePort {
  preferences(): Promise<Outcome<Preferences>>;
  /** The key that opens the panel, as the browser writes it; null when none is set. */
  keys(): Promise<{ open: string | null }>;
  steps(): Promise<readonly PracticeStep[]>;
  /** Calls back with all steps that are done, whenever one was ticked off. */
  onSteps(hear: (done: readonly PracticeStep[]) => void): () => void;
  openNotebook(): Promise<void>;
}
