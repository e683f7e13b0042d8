/** What a page and a worker of ours say to one another. A turn is one question, with all that is said about it. */
import type { Outcome } from '@/lib/outcome/outcome';

export type ToWorker =
  /** `key`: of sealed words; null where nothing is sealed, or all is locked. */
  | { turn: number; say: 'do'; call: string; args: unknown[]; key: Uint8Array | null }
  /** Nobody waits for it any more. */
  | { turn: number; say: 'stop' };

export type FromWorker =
  | { turn: number; say: 'progress'; done: number }
  | { turn: number; say: 'outcome'; outcome: Outcome<never> }
  | { turn: number; say: 'stopped' }
  /** A mistake of ours, in the words of the error. */
  | { turn: number; say: 'broke'; error: string };
