import { useEffect, useState } from 'preact/hooks';

/** The desk's places; each has an address (`#/welcome`), so that a link, a reload and the back button lead there. */
export const PLACES = ['quotes', 'files', 'welcome', 'preferences'] as const;
export type Place = (typeof PLACES)[number];

export const addressOf = (place: Place): string => `#/${place}`;

export function placeAt(hash: string): Place {
  return PLACES.find((place) => hash === addressOf(place)) ?? 'quotes';
}

export function usePlace(): Place {
  const [place, go] = useState<Place>(() => placeAt(location.hash));
  useEffect(() => {
    const follow = (): void => go(placeAt(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}
