import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Says a sentence to assistive technology. */
export type Announce = (sentence: string) => void;

export const AnnounceContext = createContext<Announce>(() => undefined);
export const useAnnounce = (): Announce => useContext(AnnounceContext);

/**
 * What was said last, spoken politely. `turn` makes a repeated sentence heard again (the text node is replaced). It stands in the
 * page from the first paint on, since regions that arrive together with their words are often not spoken.
 */
export function LiveRegion({ sentence, turn }: { sentence: string; turn: number }) {
  return (
    <div class="sl-hidden" role="status" aria-live="polite">
      <span key={turn}>{sentence}</span>
    </div>
  );
}
