/**
 * The quotes of a bundle, read a megabyte at a time: of 100,000 the whole text takes 240 MB (one sign outside of Latin-1 is enough), and
 * what the parser makes of it as much again, before the first quote is checked. Taking them in reaches 500 MB beyond idle so, and 700
 * when read whole. `null` says only that the file is not as we write it. What is wrong with it is then told by whoever reads it whole.
 */
import { asSnippet } from '@/lib/evidence/as-snippet';
import type { Snippet } from '@/lib/evidence/records';
import { BACKSLASH, CLOSE_LIST, CLOSE_OBJECT, COLON, COMMA, OPEN_LIST, OPEN_OBJECT, QUOTE } from './json-signs';
import { MAX_DEPTH } from './json-text';

/** Bytes of quotes that are parsed together. */
const PIECE = 1 << 20;

/** Longer than the names that are looked for. */
const LONGEST_NAME = 20;
/** How deep the list of quotes stands: file, records, list of quotes. */
const IN_LIST = 3;

/** The file with an empty list of quotes, as JSON gives it, and the quotes, each one checked. */
export interface InPieces {
  rest: unknown;
  snippets: Snippet[];
}

/** Where the list of quotes stands, without its brackets, and the commas at which it is cut. */
interface Place {
  start: number;
  end: number;
  cuts: number[];
}

/**
 * Every quote is checked as the bundle's schema would; of the rest nothing is but that it is JSON. The same file read whole gives the same, and
 * whatever the parser would refuse gives null. `size`: bytes of quotes that are parsed together.
 */
export function readInPieces(bytes: Uint8Array, size = PIECE): InPieces | null {
  const place = placeOfQuotes(bytes, size);
  if (!place) return null;
  try {
    const snippets: Snippet[] = [];
    let from = place.start;
    for (const to of [...place.cuts, place.end]) {
      const values = JSON.parse(`[${inList.decode(bytes.subarray(from, to))}]`) as unknown[];
      // A comma at the end of the list, or two where it was cut: no single piece shows it.
      if (values.length === 0 && place.cuts.length > 0) return null;
      for (const value of values) {
        const snippet = asSnippet(value);
        if (!snippet) return null;
        snippets.push(snippet);
      }
      from = to + 1;
    }
    const rest = new Uint8Array(place.start + bytes.length - place.end);
    rest.set(bytes.subarray(0, place.start));
    rest.set(bytes.subarray(place.end), place.start);
    return { rest: JSON.parse(atStart.decode(rest)), snippets };
  } catch {
    return null;
  }
}

/** A byte order mark may stand at the start of a file and nowhere else. */
const atStart = new TextDecoder('utf-8', { fatal: true });
const inList = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The list under `records`, `snippets`. Null also where the parser would have to say which of two holds: twice the same name. */
function placeOfQuotes(bytes: Uint8Array, size: number): Place | null {
  let place: Place | null = null;
  let sawRecords = false;
  const inRecords: Visit = (name, value) => {
    if (name !== 'snippets') return value;
    if (place || bytes[value] !== OPEN_LIST) return -1;
    place = listAt(bytes, value + 1, size);
    return place ? place.end + 1 : -1;
  };
  const inFile: Visit = (name, value) => {
    if (name !== 'records') return value;
    if (sawRecords) return -1;
    sawRecords = true;
    return throughObject(bytes, value, 2, inRecords);
  };
  return throughObject(bytes, firstSign(bytes), 1, inFile) < 0 ? null : place;
}

/** Told of each name and where its value begins; says from where to go on: from there, after what it has read itself, or -1 for no further. */
type Visit = (name: string, value: number) => number;

/** Follows the brackets and texts of the object that opens here, without recursion. The place after it, or -1. */
function throughObject(bytes: Uint8Array, open: number, level: number, visit: Visit): number {
  if (bytes[open] !== OPEN_OBJECT) return -1;
  let depth = level;
  for (let at = open + 1; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      const end = endOfText(bytes, at);
      if (end < 0) return -1;
      const value = depth === level ? valueAfter(bytes, end) : -1;
      const onward = value < 0 ? end + 1 : visitName(bytes.subarray(at + 1, end), value, visit);
      if (onward < 0) return -1;
      at = onward - 1;
    } else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      depth++;
      if (depth > MAX_DEPTH) return -1;
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
      depth--;
      if (depth < level) return at + 1;
    }
  }
  return -1;
}

/** A name with an escape may be any other. */
const visitName = (name: Uint8Array, value: number, visit: Visit): number =>
  name.includes(BACKSLASH) ? -1 : visit(String.fromCharCode(...name.subarray(0, LONGEST_NAME)), value);

/** The list that begins here. What stands between the brackets and commas that count is the parser's to judge, a piece at a time. */
function listAt(bytes: Uint8Array, start: number, size: number): Place | null {
  const cuts: number[] = [];
  let depth = IN_LIST;
  let from = start;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      at = endOfText(bytes, at);
      if (at < 0) return null;
    } else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      depth++;
      if (depth > MAX_DEPTH) return null;
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
      if (depth === IN_LIST) return { start, end: at, cuts };
      depth--;
    } else if (byte === COMMA && depth === IN_LIST && at - from >= size) {
      cuts.push(at);
      from = at + 1;
    }
  }
  return null;
}

const isBlank = (byte: number | undefined): boolean => byte === 32 || byte === 10 || byte === 13 || byte === 9;

/** The place of the value after a name that ends here, or -1 when it was no name. */
function valueAfter(bytes: Uint8Array, end: number): number {
  let at = end + 1;
  while (isBlank(bytes[at])) at++;
  if (bytes[at] !== COLON) return -1;
  at++;
  while (isBlank(bytes[at])) at++;
  return at;
}

/** Where the file begins, after a byte order mark and blanks. */
function firstSign(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef ? 3 : 0;
  while (isBlank(bytes[at])) at++;
  return at;
}

/** The place of the quotation mark that closes the text opened at `start`, or -1. As `json-text.ts` does in a string, which is not made here: it is what takes the memory. */
function endOfText(bytes: Uint8Array, start: number): number {
  let end = bytes.indexOf(QUOTE, start + 1);
  while (end >= 0) {
    let slashes = 0;
    while (bytes[end - 1 - slashes] === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end;
    end = bytes.indexOf(QUOTE, end + 1);
  }
  return -1;
}
