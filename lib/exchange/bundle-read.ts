import * as z from 'zod/mini';
import { BUNDLE_FORMAT, BUNDLE_VERSION, type Bundle, bundle, READ_VERSIONS, RECORD_KINDS } from './bundle';
import { readInPieces } from './bundle-pieces';
import { readJson } from './json-text';
import { MAX_PROBLEMS, problem, type ReadProblem, type ReadResult, refuse } from './problem';
import { refuseLarge } from './read-text';

/** The first look at any bundle, of whatever version. */
const cover = z.looseObject({ format: z.literal(BUNDLE_FORMAT), version: z.int() });

/**
 * Reads a bundle of any released version whole, as one of the newest, or says why not. A file of a newer version is refused by its number
 * before anything else is looked at.
 */
export function readBundle(bytes: Uint8Array, file: string): ReadResult<Bundle> {
  const quick = refuseLarge(bytes, file) === null ? readQuickly(bytes, file) : null;
  return quick ?? readWhole(bytes, file);
}

/** Null where something is not as it should be: what, and where, is found out by reading the whole. */
function readQuickly(bytes: Uint8Array, file: string): ReadResult<Bundle> | null {
  const pieces = readInPieces(bytes);
  const first = pieces && z.safeParse(cover, pieces.rest);
  if (!pieces || !first?.success || first.data.version > BUNDLE_VERSION) return null;
  const rest = z.safeParse(bundle, asNewest(first.data));
  if (!rest.success) return null;
  const value = { ...rest.data, records: { ...rest.data.records, snippets: pieces.snippets } as Bundle['records'] };
  return usedTwice(value, file).length > 0 ? null : { ok: true, value };
}

/** Earlier versions held fewer kinds of records and fewer fields, and are otherwise the same. */
const asNewest = (first: z.infer<typeof cover>): unknown =>
  READ_VERSIONS.includes(first.version) ? { ...first, version: BUNDLE_VERSION } : first;

function readWhole(bytes: Uint8Array, file: string): ReadResult<Bundle> {
  const json = readJson(bytes, file);
  if (!json.ok) return json;
  const first = z.safeParse(cover, json.value);
  if (!first.success) return refuse(problem(file, 'format', 'wrong-format', { expected: 'Shared Lens bundle' }));
  if (first.data.version > BUNDLE_VERSION) {
    const values = { version: first.data.version, known: BUNDLE_VERSION };
    return refuse(problem(file, 'version', 'future-version', values));
  }
  const parsed = z.safeParse(bundle, asNewest(first.data));
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
