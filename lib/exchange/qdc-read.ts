import type { LensPack } from '@/lib/lens/pack';
import { problem, type ReadProblem, type ReadResult, refuse } from './problem';
import { walkXml } from './read-xml';
import { type Code, lensCodes } from './refi-codes';

/** A codebook of any QDA tool, as its author made it. */
export interface Codebook {
  origin: string;
  codes: Code[];
}

const GUID = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;

/** Reads a REFI-QDA codebook, or the codebook inside a project's XML. Sets are passed over; GUIDs come back in lower case, without braces. */
export function readQdc(bytes: Uint8Array, file: string): ReadResult<Codebook> {
  const book: Codebook = { origin: '', codes: [] };
  const open: Code[] = [];
  const guids = new Set<string>();
  let found = false;
  let inCodes = false;
  let description: string | null = null;
  const read = walkXml(bytes, file, {
    open({ name, attributes }, place): ReadProblem | undefined {
      const local = name.replace(/^.*:/, '');
      if (local === 'CodeBook' || local === 'Project') book.origin = attributes.origin ?? '';
      if (local === 'Codes') {
        found = true;
        inCodes = true;
      }
      if (!inCodes) return undefined;
      if (local === 'Description') description = '';
      if (local !== 'Code') return undefined;
      const code = readCode(attributes, file, place);
      if ('reason' in code) return code;
      if (guids.has(code.guid)) return problem(file, place, 'duplicate-id', { id: code.guid });
      guids.add(code.guid);
      (open.at(-1)?.codes ?? book.codes).push(code);
      open.push(code);
      return undefined;
    },
    close(name) {
      const local = name.replace(/^.*:/, '');
      if (local === 'Codes') inCodes = false;
      if (local === 'Code') open.pop();
      if (local !== 'Description') return;
      const code = open.at(-1);
      if (code !== undefined && description) code.description = description;
      description = null;
    },
    text(part) {
      if (description !== null) description += part;
    },
  });
  if (!read.ok) return read;
  return found
    ? { ok: true, value: book }
    : refuse(problem(file, 'whole file', 'wrong-format', { expected: 'REFI-QDA' }));
}

function readCode(attributes: Record<string, string>, file: string, place: string): Code | ReadProblem {
  const guid = attributes.guid?.match(GUID)?.[1]?.toLowerCase();
  if (guid === undefined) return problem(file, place, 'missing', { name: 'guid' });
  if (!attributes.name) return problem(file, place, 'missing', { name: 'name' });
  const isCodable = attributes.isCodable !== 'false' && attributes.isCodable !== '0';
  return { guid, name: attributes.name, isCodable, color: attributes.color, codes: [] };
}

/** What a code of a codebook is in the lens: known by its GUID, or else by its exact name. */
export interface KnownCode {
  lookForId: string;
  level: 0 | 1 | 2 | 3 | null;
}

/** Finds the lens's look-fors and levels among the codes of a codebook, by code GUID. */
export function matchCodes(codebook: Codebook, lens: LensPack): Map<string, KnownCode> {
  const known = new Map<string, KnownCode>();
  const lookFors = new Map(lens.lookFors.map((lookFor) => [lookFor.title, lookFor]));
  for (const code of lensCodes(lens).flatMap((domain) => domain.codes)) {
    const lookFor = lookFors.get(code.name);
    if (lookFor === undefined) continue;
    for (const key of [code.guid, code.name]) known.set(key, { lookForId: lookFor.id, level: null });
    for (const [index, level] of code.codes.entries()) {
      for (const key of [level.guid, level.name]) {
        known.set(key, { lookForId: lookFor.id, level: lookFor.levels[index]?.level ?? null });
      }
    }
  }
  const found = new Map<string, KnownCode>();
  const visit = (code: Code): void => {
    const match = known.get(code.guid) ?? known.get(code.name);
    if (match !== undefined) found.set(code.guid, match);
    for (const child of code.codes) visit(child);
  };
  for (const code of codebook.codes) visit(code);
  return found;
}
