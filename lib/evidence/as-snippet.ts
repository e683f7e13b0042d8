/**
 * A value as a snippet, by the same rules as the schema in `records.ts` and with the same answer (a property test holds the two together). The schema
 * takes 100,000 quotes apart in 1.2 s and leaves as much to collect; a notebook is read, written and searched whole, and this takes a tenth.
 */
import * as z from 'zod/mini';
import {
  CAPTURED_VIA,
  type QuoteScope,
  SNIPPET_KINDS,
  type Snippet,
  type SnippetBody,
  SPEAKERS,
  type Tag,
} from './records';

type Fields<T> = { [K in keyof T]?: unknown };
type Quote = SnippetBody['quote'];

const UUID = z.regexes.uuid();
const INSTANT = z.regexes.datetime({});
const KEY = 120;
const DOCUMENT_KEY = 600;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, most: number, least = 0): value is string =>
  typeof value === 'string' && value.length <= most && value.length >= least;
const isUuid = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);
const isInstant = (value: unknown): value is string => typeof value === 'string' && INSTANT.test(value);
const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isOne = <T extends string>(value: unknown, all: readonly T[]): value is T => all.includes(value as T);

/** Null when it is none. What a snippet does not have is left out. */
export function asSnippet(value: unknown): Snippet | null {
  if (!isObject(value)) return null;
  const {
    id,
    spaceId,
    createdAt,
    updatedAt,
    deletedAt,
    lens,
    documentKey,
    kind,
    speaker,
    visitId,
    via,
  }: Fields<Snippet> = value;
  if (!isUuid(id) || !isUuid(spaceId) || !isInstant(createdAt) || !isInstant(updatedAt)) return null;
  if (deletedAt !== null && !isInstant(deletedAt)) return null;
  if (!isObject(lens) || !isUuid(lens.id) || !isText(lens.version, 40, 1)) return null;
  if (!isText(documentKey, DOCUMENT_KEY, 1) || !isOne(kind, SNIPPET_KINDS) || !isOne(via, CAPTURED_VIA)) return null;
  if ((speaker !== null && !isOne(speaker, SPEAKERS)) || (visitId !== null && !isUuid(visitId))) return null;
  const tags = readTags(value.tags);
  const body = readBody(value.body);
  if (!tags || !body) return null;
  const ref = { id: lens.id, version: lens.version };
  return {
    id,
    spaceId,
    createdAt,
    updatedAt,
    deletedAt,
    lens: ref,
    documentKey,
    tags,
    kind,
    speaker,
    visitId,
    via,
    body,
  };
}

function readTags(value: unknown): Tag[] | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > 24) return null;
  const tags: Tag[] = [];
  for (const tag of value) {
    if (!isObject(tag) || !isText(tag.lookForId, KEY, 1)) return null;
    const { lookForId, level, lens } = tag;
    if (level !== null && level !== 0 && level !== 1 && level !== 2 && level !== 3) return null;
    if (lens === undefined) {
      tags.push({ lookForId, level });
      continue;
    }
    if (!isObject(lens) || !isUuid(lens.id) || !isText(lens.version, 40, 1)) return null;
    tags.push({ lookForId, level, lens: { id: lens.id, version: lens.version } });
  }
  return tags;
}

function readBody(value: unknown): SnippetBody | null {
  if (!isObject(value)) return null;
  const { note, document, earlier }: Fields<SnippetBody> = value;
  const quote = readQuote(value.quote);
  const scope = readScope(value.scope);
  if (!quote || !scope || !isText(note, 20_000) || !isObject(document) || !Array.isArray(earlier)) return null;
  const { key, host, app, title, url } = document;
  if (!isText(key, DOCUMENT_KEY, 1) || !isText(host, 255) || !isText(app, KEY, 1)) return null;
  if (!isText(title, 500) || !isText(url, 2000)) return null;
  const wordings: Quote[] = [];
  for (const one of earlier) {
    const read = readQuote(one);
    if (!read) return null;
    wordings.push(read);
  }
  return { quote, scope, note, document: { key, host, app, title, url }, earlier: wordings };
}

function readQuote(value: unknown): Quote | null {
  if (!isObject(value)) return null;
  const { exact, prefix, suffix, position, nth }: Fields<Quote> = value;
  if (!isText(exact, 20_000, 1) || !isText(prefix, 256) || !isText(suffix, 256)) return null;
  if (!isObject(position) || !isObject(nth)) return null;
  const { start, end, length } = position;
  const { index, of } = nth;
  if (!isOffset(start) || !isOffset(end) || !isOffset(length) || !isOffset(index) || !isOffset(of)) return null;
  return { exact, prefix, suffix, position: { start, end, length }, nth: { index, of } };
}

function readScope(value: unknown): QuoteScope | null {
  if (!isObject(value)) return null;
  if (value.kind === 'page') return { kind: 'page' };
  const { kind, key, label } = value;
  return kind === 'field' && isText(key, KEY, 1) && isText(label, 300) ? { kind, key, label } : null;
}
