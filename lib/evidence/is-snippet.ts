/**
 * Whether a value is a snippet, by the same rules as the schema in `records.ts` and with the same answer (a property test holds the two together). The schema
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

/** It may have more than a snippet has: `as-snippet.ts` leaves that out. */
export function isSnippet(value: unknown): value is Snippet {
  if (!isObject(value)) return false;
  const { id, spaceId, createdAt, updatedAt, deletedAt }: Fields<Snippet> = value;
  const { lens, documentKey, kind, speaker, visitId, via, tags, body }: Fields<Snippet> = value;
  return (
    isUuid(id) &&
    isUuid(spaceId) &&
    isInstant(createdAt) &&
    isInstant(updatedAt) &&
    (deletedAt === null || isInstant(deletedAt)) &&
    isLens(lens) &&
    isText(documentKey, DOCUMENT_KEY, 1) &&
    isOne(kind, SNIPPET_KINDS) &&
    isOne(via, CAPTURED_VIA) &&
    (speaker === null || isOne(speaker, SPEAKERS)) &&
    (visitId === null || isUuid(visitId)) &&
    areTags(tags) &&
    isBody(body)
  );
}

const isLens = (value: unknown): value is Snippet['lens'] =>
  isObject(value) && isUuid(value.id) && isText(value.version, 40, 1);

const areTags = (value: unknown): value is Tag[] =>
  Array.isArray(value) && value.length > 0 && value.length <= 24 && value.every(isTag);

function isTag(value: unknown): value is Tag {
  if (!isObject(value) || !isText(value.lookForId, KEY, 1)) return false;
  const { level, lens } = value;
  if (level !== null && level !== 0 && level !== 1 && level !== 2 && level !== 3) return false;
  return lens === undefined || isLens(lens);
}

function isBody(value: unknown): value is SnippetBody {
  if (!isObject(value)) return false;
  const { quote, scope, note, document, earlier }: Fields<SnippetBody> = value;
  if (!isQuote(quote) || !isScope(scope) || !isText(note, 20_000) || !isDocument(document)) return false;
  return Array.isArray(earlier) && earlier.every(isQuote);
}

const isDocument = (value: unknown): value is SnippetBody['document'] =>
  isObject(value) &&
  isText(value.key, DOCUMENT_KEY, 1) &&
  isText(value.host, 255) &&
  isText(value.app, KEY, 1) &&
  isText(value.title, 500) &&
  isText(value.url, 2000);

function isQuote(value: unknown): value is Quote {
  if (!isObject(value)) return false;
  const { exact, prefix, suffix, position, nth }: Fields<Quote> = value;
  if (!isText(exact, 20_000, 1) || !isText(prefix, 256) || !isText(suffix, 256)) return false;
  if (!isObject(position) || !isObject(nth)) return false;
  const { start, end, length } = position;
  return isOffset(start) && isOffset(end) && isOffset(length) && isOffset(nth.index) && isOffset(nth.of);
}

const isScope = (value: unknown): value is QuoteScope =>
  isObject(value) &&
  (value.kind === 'page' || (value.kind === 'field' && isText(value.key, KEY, 1) && isText(value.label, 300)));
