/**
 * The lens as a REFI-QDA code tree: domain (a category) > look-for > its four levels as codes of their own, because child codes travel
 * better than variables. GUIDs are name-based (UUID v5 in the lens's own id), so exporting again gives the same ones and other tools see the same codes.
 */
import { v5 } from 'uuid';
import type { Tag } from '@/lib/evidence/records';
import type { Domain, LensPack, LensRef, LookFor } from '@/lib/lens/pack';
import { xmlAttribute, xmlText } from './xml-text';

export interface Code {
  guid: string;
  name: string;
  /** False for what only groups. */
  isCodable: boolean;
  color?: string | undefined;
  description?: string | undefined;
  codes: Code[];
}

export const codeGuid = {
  domain: (lensId: string, domainId: string): string => v5(`domain/${domainId}`, lensId),
  lookFor: (lensId: string, lookForId: string): string => v5(`look-for/${lookForId}`, lensId),
  level: (lensId: string, lookForId: string, level: number): string =>
    v5(`look-for/${lookForId}/level/${level}`, lensId),
};

/** The code of a tag: the level's when one was said, else the look-for's. Remembers what it made: a lens has few, an export asks often. */
export function tagGuids(): (lens: LensRef, tag: Tag) => string {
  const made = new Map<string, string>();
  return ({ id }, { lookForId, level }) => {
    const key = `${id} ${level} ${lookForId}`;
    let guid = made.get(key);
    if (guid === undefined) {
      guid = level === null ? codeGuid.lookFor(id, lookForId) : codeGuid.level(id, lookForId, level);
      made.set(key, guid);
    }
    return guid;
  };
}
export type TagGuid = ReturnType<typeof tagGuids>;

export const lensCodes = (lens: LensPack): Code[] => lens.domains.map((domain) => domainCode(lens, domain));

function domainCode(lens: LensPack, domain: Domain): Code {
  return {
    guid: codeGuid.domain(lens.id, domain.id),
    name: domain.title,
    isCodable: false,
    color: domain.color,
    description: domain.question,
    codes: lens.lookFors
      .filter((lookFor) => lookFor.domainId === domain.id)
      .map((lookFor) => lookForCode(lens, lookFor, domain.color)),
  };
}

function lookForCode(lens: LensPack, lookFor: LookFor, color: string): Code {
  return {
    guid: codeGuid.lookFor(lens.id, lookFor.id),
    name: lookFor.title,
    isCodable: true,
    color,
    description: lookFor.guidingQuestion,
    codes: lookFor.levels.map(({ level, label, descriptor }) => ({
      guid: codeGuid.level(lens.id, lookFor.id, level),
      // QualCoder wants every code name once, so the level alone would not do.
      name: `${lookFor.title} – ${level} ${label}`,
      isCodable: true,
      color,
      description: descriptor,
      codes: [],
    })),
  };
}

/** The tree as `Code` elements; `Description` stands before child codes, as the standard's order wants it. */
export function codeXml({ guid, name, isCodable, color, description, codes }: Code): string {
  const attributes = `guid="${guid}" name="${xmlAttribute(name)}" isCodable="${isCodable}"`;
  const about = description === undefined ? '' : `<Description>${xmlText(description)}</Description>`;
  const inner = about + codes.map(codeXml).join('');
  return `<Code ${attributes}${color === undefined ? '' : ` color="${color}"`}>${inner}</Code>\n`;
}
