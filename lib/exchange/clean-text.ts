import { type KnownName, nameFinder, withCodes } from './name-finder';

export interface Names {
  people: readonly KnownName[];
  schools: readonly KnownName[];
}

/** What a person said about flags: the words by which each flagged name is replaced everywhere (`Mateo` → `a student`), or keeps. */
export type Decisions = ReadonlyMap<string, string>;

const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
const LINK = /\bhttps?:\/\/\S+|\bwww\.\S+/giu;

/** Takes known names, mail addresses and links out of any text, and puts in what was decided about flagged words. */
export function textCleaner(names: Names, decisions: Decisions = new Map()): (text: string) => string {
  const find = nameFinder([...names.people, ...names.schools]);
  const decided = nameFinder([...decisions].map(([name, code]) => ({ name, code })));
  return (text) => {
    const plain = text.normalize('NFC').replace(MAIL, '[address]').replace(LINK, '[link]');
    const coded = withCodes(plain, find(plain));
    return withCodes(coded, decided(coded));
  };
}
