import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LensChange } from '@/lib/lens/edition/compare';
import type { LensWork } from '@/lib/lens/edition/work';
import type { ReviewFinding } from '@/lib/lens/review/finding';
import type { LensPort } from './lens-port';
import type { WorkActs } from './use-lens-work';

/** What every part of the lens's place may use. */
export interface LensTools {
  port: LensPort;
  work: LensWork;
  acts: WorkActs;
  changes: readonly LensChange[];
  findings: readonly ReviewFinding[];
  /** The school grade that descriptors and definitions should stay under. */
  grade: number;
  setGrade(grade: number): void;
  /** Set by the district: everything can be read and proposed, nothing published. */
  locked: boolean;
}

export const LensWorkContext = createContext<LensTools | null>(null);

export function useLensTools(): LensTools {
  const tools = useContext(LensWorkContext);
  if (!tools) throw new Error('This part stands outside the place of the lens.');
  return tools;
}
