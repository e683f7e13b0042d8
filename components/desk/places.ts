import type { JSX } from 'preact';
import type { Place } from './route';

export type PlaceContent = () => JSX.Element;

/** What draws each place. It is loaded, with all that it needs, when somebody goes there. */
const LOAD: Record<Place, () => Promise<PlaceContent>> = {
  home: () => import('./home/HomePlace').then((file) => file.HomePlace),
  quotes: () => import('./quotes/QuotesPlace').then((file) => file.QuotesPlace),
  pictures: () => import('./pictures/PicturesPlace').then((file) => file.PicturesPlace),
  'check-in': () => import('./checkin/CheckInPlace').then((file) => file.CheckInPlace),
  goals: () => import('./goals/GoalsPlace').then((file) => file.GoalsPlace),
  reports: () => import('./reports/ReportsPlace').then((file) => file.ReportsPlace),
  lens: () => import('./lens/LensPlace').then((file) => file.LensPlace),
  files: () => import('./import/FilesPlace').then((file) => file.FilesPlace),
  year: () => import('./year/YearPlace').then((file) => file.YearPlace),
  remove: () => import('./removal/RemovePlace').then((file) => file.RemovePlace),
  welcome: () => import('./welcome/WelcomePlace').then((file) => file.WelcomePlace),
  preferences: () => import('./preferences/PreferencesPlace').then((file) => file.PreferencesPlace),
};

const here = new Map<Place, PlaceContent>();

/** What draws a place, if it is loaded. */
export const loadedPlace = (place: Place): PlaceContent | null => here.get(place) ?? null;

/** Loads what draws a place. Answers whether it came: the files of an extension that was replaced meanwhile are gone. */
export async function loadPlace(place: Place): Promise<boolean> {
  if (here.has(place)) return true;
  try {
    here.set(place, await LOAD[place]());
    return true;
  } catch {
    return false;
  }
}
