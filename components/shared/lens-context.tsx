import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LensIndex } from '@/lib/lens/lens-index';

export const LensContext = createContext<LensIndex | null>(null);

/** The lens that is shown. Only what stands inside a `LensContext` may ask. */
export function useLens(): LensIndex {
  const lens = useContext(LensContext);
  if (!lens) throw new Error('No lens was given to this part of the screen.');
  return lens;
}
