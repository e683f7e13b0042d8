import * as z from 'zod/mini';
import { BUNDLE_FORMAT, BUNDLE_VERSION, type Bundle, bundle, READ_VERSIONS, RECORD_KINDS } from './bundle';
import { readJson } from './json-text';
import { MAX_PROBLEMS, problem, type ReadProblem, type ReadResult, refuse } from './problem';

/** The first look at any bundle, of whatever version. */
const cover = z.looseObject({ format: z.literal(BUNDLE_FORMAT), version: z.int() });

/**
 * Reads a bundle of any released version whole, as one of the newest, or says why not. A file of a newer version is refused by its number
 * before anything else is looked at.
 */
export function readBundle(bytes: Uint8Array, file: string): ReadResult<Bundle> {
  const json = readJson(bytes, file);
  if (!json.ok) return json;
  const first = z.safeParse(cover, json.value);
  if (!first.success) return refuse(problem(file, 'format', 'wrong-format', { expected: 'Shared Lens bundle' }));
  if (first.data.version > BUNDLE_VERSION) {
    const values = { version: first.data.version, known: BUNDLE_VERSION };
    return refuse(problem(file, 'version', 'future-version', values));
  }
  // Earlier versions held fewer kinds of records and fewer fields, and are otherwise the same.
  const known = READ_VERSIONS.includes(first.data.version);
  const parsed = z.safeParse(bundle, known ? { ...first.data, version: BUNDLE_VERSION } : json.value);
  if (!parsed.success) {
    const problems = parsed.error.issues
      .slice(0, MAX_PROBLEMS)
      .map((issue) => problem(file, issue.path.join('.') || 'whole file', 'bad-value', { detail: issue.message }));
    return refuse(...problems);
  }
  const twice = usedTwice(parsed.data, file);
  return twice.length > 0 ? refuse(...twice) : { ok: true, value: parsed.data };
}

function usedTwice({ records }: Bundle, file: string): ReadProblem[] {
  const problems: ReadProblem[] = [];
  const ids = new Set<string>();
  for (const kind of RECORD_KINDS) {
    for (const [index, { id }] of (records[kind] ?? []).entries()) {
      if (ids.has(id)) problems.push(problem(file, `records.${kind}.${index}.id`, 'duplicate-id', { id }));
      ids.add(id);
    }
  }
  return problems;
}
