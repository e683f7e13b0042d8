/** Every wording of a lens that its owner may change, in the order of the pack. */
import type { LensPack } from '../pack';
import { COLLECTIONS, spotAt, type WordingKind, wordedNames } from './place';

export interface Wording {
  place: string;
  kind: WordingKind;
  /** The words; of `lines` one text a line. Empty where the lens says nothing there. */
  text: string;
}

export function wordingsOf(pack: LensPack): Wording[] {
  return placesOf(pack).flatMap((place) => {
    const text = wordingAt(pack, place);
    const kind = spotAt(pack, place)?.kind;
    return text === null || kind === undefined ? [] : [{ place, kind, text }];
  });
}

/** The words at a place; null where the lens has no such place. */
export function wordingAt(pack: LensPack, place: string): string | null {
  const spot = spotAt(pack, place);
  if (!spot) return null;
  const value = Object.hasOwn(spot.holder, spot.name) ? spot.holder[spot.name] : undefined;
  if (Array.isArray(value)) return value.map(oneLine).join('\n');
  return typeof value === 'string' ? value : '';
}

/** All places of one item, such as `lookFors/lf-explain`. */
export const placesIn = (pack: LensPack, item: string): string[] =>
  placesOf(pack).filter((place) => place.startsWith(`${item}/`));

function placesOf(pack: LensPack): string[] {
  const bands = pack.gradeBands.map(({ id }) => id);
  const named = (of: string, path: string): string[] => wordedNames(of).map(([name]) => `${path}/${name}`);
  const places = named('pack', 'pack');
  for (const collection of COLLECTIONS) {
    for (const { id } of pack[collection]) {
      const path = `${collection}/${id}`;
      places.push(...named(collection, path));
      if (collection === 'lookFors')
        for (const level of [0, 1, 2, 3]) places.push(...named('levels', `${path}/levels/${level}`));
      if (collection === 'lookFors' || collection === 'definitions')
        places.push(...bands.map((band) => `${path}/gradeNotes/${band}`));
    }
  }
  for (const [language, lists] of Object.entries(pack.writing.wordLists ?? {})) {
    places.push(...Object.keys(lists).map((list) => `wordLists/${language}/${list}`));
  }
  return places;
}

/** A text of a list stays one line: a break within it would make two of it when it is read back. */
const oneLine = (text: unknown): string => String(text).replace(/\s*\n\s*/g, ' ');
