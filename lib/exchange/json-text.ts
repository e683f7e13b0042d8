import { findJsonFault } from './json-fault';
import { BACKSLASH, CLOSE_LIST, CLOSE_OBJECT, OPEN_LIST, OPEN_OBJECT, QUOTE } from './json-signs';
import { problem, type ReadResult, refuse } from './problem';
import { readText } from './read-text';

/** No file of ours nests deeper than 12 levels; foreign annotations rarely pass 10. */
export const MAX_DEPTH = 64;

/**
 * Parses a JSON file with bounds. The brackets are counted first, without recursion: a file of a million opening brackets and one that
 * was cut off are told apart from one that is merely wrong, and neither reaches code that recurses.
 */
export function readJson(bytes: Uint8Array, file: string): ReadResult<unknown> {
  const text = readText(bytes, file);
  if (!text.ok) return text;
  const shape = shapeOf(text.value);
  if (shape.deepAt >= 0) {
    return refuse(problem(file, `character ${shape.deepAt + 1}`, 'too-deep', { limit: MAX_DEPTH }));
  }
  if (shape.open) return refuse(problem(file, `character ${text.value.length}`, 'truncated'));
  try {
    return { ok: true, value: JSON.parse(text.value) };
  } catch {
    const { line, column, expected } = findJsonFault(text.value);
    return refuse(problem(file, `line ${line}, character ${column}`, 'not-json', { expected }));
  }
}

/** Whether brackets or a string are still open at the end, and where nesting first goes too deep (-1: nowhere). */
function shapeOf(text: string): { open: boolean; deepAt: number } {
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      at = endOfString(text, at);
      if (at < 0) return { open: true, deepAt: -1 };
    } else if (unit === OPEN_LIST || unit === OPEN_OBJECT) {
      depth++;
      if (depth > MAX_DEPTH) return { open: true, deepAt: at };
    } else if (unit === CLOSE_LIST || unit === CLOSE_OBJECT) {
      depth--;
    }
    at++;
  }
  return { open: depth > 0, deepAt: -1 };
}

/** The place of the quotation mark that closes the string opened at `start`, or -1. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return -1;
}
