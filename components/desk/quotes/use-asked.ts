import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { addressOf, useRoute } from '../route';
import { type Asked, askedOf, queryOf } from './asked';

/** What is asked, as the address of the place says; asking something else changes the address, so that a reload and a link ask the same. */
export function useAsked(): [Asked, (asked: Asked) => void] {
  const { place, query } = useRoute();
  const [asked, know] = useState(() => askedOf(new URLSearchParams(query)));
  useEffect(() => {
    // What stands here already came from `ask`; a new object would read the whole list anew.
    know((now) => (queryOf(now).toString() === query ? now : askedOf(new URLSearchParams(query))));
  }, [query]);
  const ask = useCallback(
    (next: Asked) => {
      know(next);
      history.replaceState(null, '', addressOf(place, queryOf(next)));
    },
    [place],
  );
  return [asked, ask];
}

/** The value that was given before, as long as what is given says the same. */
export function useSame<T>(value: T): T {
  const kept = useRef(value);
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}
