import { v5 } from 'uuid';
import * as z from 'zod/mini';
import { type Snippet, snippet, snippetKind, speaker } from '@/lib/evidence/records';
import type { LensPack, LensRef } from '@/lib/lens/pack';
import { type Annotation, annotationFile, type Body } from './annotation-file';
import { readOwnId } from './annotation-words';
import { readJson } from './json-text';
import { problem, type ReadProblem, type ReadResult, refuse } from './problem';

/** Where annotations of other tools go, and what their tags are matched with. */
export interface AnnotationHome {
  spaceId: string;
  lens: LensPack;
  /** Stands for times that a foreign annotation does not give: ISO 8601, UTC. */
  now: string;
}

/** What could be taken, and what could not, each with its reason. Nothing is taken of an annotation that is refused. */
export interface ReadAnnotations {
  snippets: Snippet[];
  refused: ReadProblem[];
}

/**
 * Reads a W3C Web Annotation file of ours or of another tool: one annotation, a list, a page or a collection with its first page. A tag counts when it
 * is a look-for of the lens by our id, by look-for id or by title. The ids of other tools become stable UUIDs (v5).
 */
export function readWebAnnotations(bytes: Uint8Array, file: string, home: AnnotationHome): ReadResult<ReadAnnotations> {
  const json = readJson(bytes, file);
  if (!json.ok) return json;
  const items = annotationFile(json.value);
  if (items === null) return refuse(problem(file, 'whole file', 'wrong-format', { expected: 'W3C Web Annotation' }));
  const read: ReadAnnotations = { snippets: [], refused: [] };
  const ids = new Set<string>();
  for (const [index, item] of items.entries()) {
    const place = `annotation ${index + 1}`;
    const found = item === null ? null : toSnippet(item, home);
    if (found === null) read.refused.push(problem(file, place, 'wrong-format', { expected: 'W3C Web Annotation' }));
    else if (typeof found === 'string') read.refused.push(problem(file, place, found));
    else if (ids.has(found.id)) read.refused.push(problem(file, place, 'duplicate-id', { id: found.id }));
    else {
      ids.add(found.id);
      read.snippets.push(found);
    }
  }
  return { ok: true, value: read };
}

const LOOSE = 'f6c2a6f5-9a4e-4f52-8f59-3c1f6f6f2b02';
/** Longest context that is kept of a foreign annotation, UTF-16 units, as our own capture keeps it. */
const CONTEXT_UNITS = 64;

function toSnippet(item: Annotation, home: AnnotationHome): Snippet | 'no-quote' | 'no-look-for' | null {
  const target = item.targets.find((one) => one.quote !== null);
  if (!target?.quote) return 'no-quote';
  const lens = { id: home.lens.id, version: home.lens.version };
  const tags = readTags(item.bodies, home.lens);
  if (tags === null) return 'no-look-for';
  const { exact, prefix, suffix } = target.quote;
  const named = [...item.bodies, target].flatMap(({ source }) => readOwnId('document', source) ?? []);
  const key = (named[0] ?? target.source).slice(0, 600);
  const url = readOwnId('document', target.source) === null ? target.source : '';
  const created = instantOf(item.created) ?? home.now;
  const record = {
    id: /^urn:uuid:[0-9a-f-]{36}$/i.test(item.id) ? item.id.slice(9).toLowerCase() : v5(item.id + exact, LOOSE),
    spaceId: home.spaceId,
    createdAt: created,
    updatedAt: instantOf(item.modified) ?? created,
    deletedAt: null,
    lens: readLens(item.bodies) ?? lens,
    documentKey: key,
    tags,
    kind: own(item.bodies, 'kind', snippetKind) ?? 'noticing',
    speaker: own(item.bodies, 'speaker', speaker),
    visitId: null,
    via: 'import',
    body: {
      quote: {
        exact,
        prefix: prefix.length > 256 ? prefix.slice(-CONTEXT_UNITS) : prefix,
        suffix: suffix.length > 256 ? suffix.slice(0, CONTEXT_UNITS) : suffix,
        position: { start: 0, end: exact.length, length: exact.length },
        nth: { index: 0, of: 1 },
      },
      scope: { kind: 'page' },
      note: wordsOf(item, 'commenting').join('\n\n'),
      document: {
        key,
        host: URL.canParse(url) ? new URL(url).hostname : '',
        app: 'web',
        title: wordsOf(item, 'identifying')[0] ?? '',
        url,
      },
      earlier: [],
    },
  };
  const parsed = z.safeParse(snippet, record);
  return parsed.success ? parsed.data : null;
}

const wordsOf = ({ bodies }: Annotation, purpose: string): string[] =>
  bodies.filter((body) => body.purpose === purpose && body.value !== '').map((body) => body.value);

function readTags(bodies: readonly Body[], lens: LensPack): unknown[] | null {
  const byName = new Map(
    lens.lookFors.flatMap(({ id, title }) => [
      [id.toLowerCase(), id],
      [title.toLowerCase(), id],
    ]),
  );
  const levels = new Map<string | undefined, number>();
  const main = readLens(bodies);
  const ids = new Map<string, LensRef | null>();
  for (const { source, purpose, value } of bodies) {
    const level = readOwnId('level', source);
    if (level !== null) levels.set(level[2], Number(level[3]));
    const [id, version, own] = readOwnId('look-for', source) ?? [];
    const named = own ?? (purpose === 'tagging' ? byName.get(value.trim().toLowerCase()) : undefined);
    // The lens that stood beside the quote's own.
    const other = id !== undefined && version !== undefined && id !== main?.id ? { id, version } : null;
    if (named !== undefined && !ids.has(named)) ids.set(named, other);
  }
  if (ids.size === 0) return null;
  return [...ids].map(([lookForId, lens]) => ({
    lookForId,
    level: levels.get(lookForId) ?? null,
    ...(lens && { lens }),
  }));
}

function readLens(bodies: readonly Body[]): { id: string; version: string } | null {
  for (const body of bodies) {
    const [id, version] = readOwnId('look-for', body.source) ?? [];
    if (id !== undefined && version !== undefined) return { id, version };
  }
  return null;
}

function own<T>(bodies: readonly Body[], term: 'kind' | 'speaker', schema: z.ZodMiniType<T>): T | null {
  for (const body of bodies) {
    const parsed = z.safeParse(schema, readOwnId(term, body.source)?.[0]);
    if (parsed.success) return parsed.data;
  }
  return null;
}

/** Times of other tools may have an offset; ours end in Z. */
function instantOf(time: string | undefined): string | null {
  if (time === undefined) return null;
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(time)) return time;
  const at = Date.parse(time);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
