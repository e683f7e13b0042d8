import { type KnownName, nameFinder, withCodes } from './name-finder';

export interface Names {
  people: readonly KnownName[];
  schools: readonly KnownName[];
}

/** What a person said about flags: the words by which each flagged name is replaced everywhere (`Mateo` → `a student`), or keeps. */
export type Decisions = ReadonlyMap<string, string>;

const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
const MAY_LINK = /:\/\/|www\./i;
const LINK = /\bhttps?:\/\/\S+|\bwww\.\S+/giu;

/** Takes known names, mail addresses and links out of any text, and puts in what was decided about flagged words. */
export function textCleaner(names: Names, decisions: Decisions = new Map()): (text: string) => string {
  const find = nameFinder([...names.people, ...names.schools]);
  const decided = nameFinder([...decisions].map(([name, code]) => ({ name, code })));
  return (text) => {
    let plain = text.normalize('NFC');
    // Most texts have neither, and looking for an address at each of their words took a third of an export.
    if (plain.includes('@')) plain = plain.replace(MAIL, '[address]');
    if (MAY_LINK.test(plain)) plain = plain.replace(LINK, '[link]');
    const coded = withCodes(plain, find(plain));
    return withCodes(coded, decided(coded));
  };
}
