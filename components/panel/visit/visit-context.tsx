import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { VisitShelf } from '@/lib/messages/visit-view';
import type { VisitSheetName } from './visit-sheet-name';

/** What every part of the panel that shows visits shares. */
export interface VisitTools {
  shelf: VisitShelf;
  /** The look-fors in focus, which a new visit begins with. */
  focus: readonly string[];
  now: Date;
  /** Grows when visits or quotes changed. */
  turn: number;
  open(sheet: VisitSheetName): void;
  leave(): void;
  /** To the tab where the note is written. */
  toNote(): void;
}

export const VisitContext = createContext<VisitTools | null>(null);

export function useVisits(): VisitTools {
  const tools = useContext(VisitContext);
  if (!tools) throw new Error('This part of the panel stands outside the visits.');
  return tools;
}
