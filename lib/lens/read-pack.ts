import * as z from 'zod/mini';
import { type LensPack, lensPack } from './pack';

/** Why a pack was refused, each with the place in the file (`lookFors.3.levels`) and a sentence in plain words. */
export interface PackProblem {
  place: string;
  message: string;
}

export type ReadPack = { ok: true; pack: LensPack } | { ok: false; problems: PackProblem[] };

/**
 * Reads a lens pack from parsed JSON. Never throws: a damaged pack comes back as a list of problems (at most 20), in the order
 * of the file, so that its owner can mend it.
 */
export function readPack(value: unknown): ReadPack {
  const parsed = z.safeParse(lensPack, value);
  if (!parsed.success) {
    const problems = parsed.error.issues.slice(0, 20).map((issue) => ({
      place: issue.path.join('.') || '(file)',
      message: issue.message,
    }));
    return { ok: false, problems };
  }
  const problems = brokenLinks(parsed.data);
  return problems.length > 0 ? { ok: false, problems: problems.slice(0, 20) } : { ok: true, pack: parsed.data };
}

/** Ids that are said twice, and ids that are pointed to but nowhere defined. */
function brokenLinks(pack: LensPack): PackProblem[] {
  const problems: PackProblem[] = [];
  const known = (place: string, items: { id: string }[]): Set<string> => {
    const ids = new Set<string>();
    for (const { id } of items) {
      if (ids.has(id)) problems.push({ place, message: `the id "${id}" is used twice` });
      ids.add(id);
    }
    return ids;
  };
  const domains = known('domains', pack.domains);
  const definitions = known('definitions', pack.definitions);
  const sources = known('sources', pack.sources);
  known('lookFors', pack.lookFors);
  const point = (place: string, ids: string[], to: Set<string>): void => {
    for (const id of ids) if (!to.has(id)) problems.push({ place, message: `"${id}" is not defined in this lens` });
  };
  for (const item of pack.lookFors) {
    point(`lookFors.${item.id}.domainId`, [item.domainId], domains);
    point(`lookFors.${item.id}.definitionIds`, item.definitionIds, definitions);
    point(`lookFors.${item.id}.sources`, item.sources, sources);
  }
  for (const item of pack.definitions) {
    point(`definitions.${item.id}.domainIds`, item.domainIds, domains);
    point(`definitions.${item.id}.related`, item.related, definitions);
    point(`definitions.${item.id}.sources`, item.sources, sources);
  }
  return problems;
}
