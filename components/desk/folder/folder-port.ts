/** What the desk asks about the folder that keeps a copy and joins two devices. A part of the desk's port. */
import type { ReadProblem } from '@/lib/exchange/problem';

export type FolderState =
  /** This browser cannot keep a folder. */
  | { state: 'none' }
  | { state: 'off' }
  /** The organisation lets no whole notebook leave. */
  | { state: 'forbidden' }
  /** The browser wants to be asked again, by a click. */
  | { state: 'asks'; name: string }
  | { state: 'working'; name: string }
  | { state: 'kept'; name: string; at: string; taken: number; waiting: number; problems: readonly ReadProblem[] }
  /** It could not be read or written. */
  | { state: 'lost'; name: string };

export interface FolderPort {
  now(): FolderState;
  subscribe(changed: () => void): () => void;
  /** Asks for a folder; in the turn of a click. */
  choose(): Promise<void>;
  /** Takes a folder that was dropped here; in the turn of the drop. Anything else is let lie. */
  drop(transfer: DataTransfer): Promise<void>;
  /** Asks the browser for the folder again, or tries again; in the turn of a click. */
  resume(): Promise<void>;
  /** Uses it no more. What is in it stays. */
  leave(): Promise<void>;
}
