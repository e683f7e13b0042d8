import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What cards of the lens need of the screen they stand on: panel, or the preview beside the lens's editor. */
export interface Reading {
  /** Resolves to whether it is on the clipboard. */
  copy(text: string): Promise<boolean>;
  /** The band that the person visits most, or null. */
  gradeBand: string | null;
}

export const ReadingContext = createContext<Reading>({ copy: async () => false, gradeBand: null });

export const useReading = (): Reading => useContext(ReadingContext);
