import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * The desk's places in the order of their links. Each has an address (`#/welcome`), so that a link, a reload and the back button lead
 * there. A new one is a line here, a line in `places.ts`, and its name among the words of the desk.
 */
export const PLACES = [
  'home',
  'quotes',
  'pictures',
  'check-in',
  'goals',
  'reports',
  'lens',
  'files',
  'year',
  'welcome',
  'preferences',
  'remove',
] as const;
export type Place = (typeof PLACES)[number];
/** Places that nobody goes to by themselves: a panel brings them there. */
export const UNLISTED: readonly Place[] = ['remove'];

export interface Route {
  place: Place;
  /** What the place is asked to show (`#/quotes?look-for=…`). */
  query: string;
}

/** The address of a place; `query` is what it should show. */
export function addressOf(place: Place, query: URLSearchParams | null = null): string {
  const asked = query?.toString() ?? '';
  return asked === '' ? `#/${place}` : `#/${place}?${asked}`;
}

export function routeAt(hash: string): Route {
  const [path = '', ...rest] = hash.split('?');
  const place = PLACES.find((one) => path === addressOf(one));
  return { place: place ?? 'home', query: place ? rest.join('?') : '' };
}

export function useRoute(): Route {
  const [route, go] = useState<Route>(() => routeAt(location.hash));
  // Before anything else can happen: an address that changes between the first look and the ear would be shown by nothing (a notebook that
  // was just opened showed the welcome under another place’s address).
  useLayoutEffect(() => {
    const follow = (): void => go(routeAt(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
