/**
 * Where a text first stops being JSON. Engines say it each in their own words, some with a piece of the file in it; a sentence of ours names
 * the line and what was expected, and repeats none of the file's words. Only run after `JSON.parse` refused; never recurses.
 */
export interface JsonFault {
  line: number;
  /** 1-based, in UTF-16 units within the line. */
  column: number;
  expected: 'a value' | 'a key in quotes' | 'a colon' | 'a comma or a closing bracket' | 'nothing more';
}

type Expected = JsonFault['expected'];

const SPACE = /[ \t\r\n]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const STRING_PIECE = /[ !#-[\]-\uffff]{0,4096}(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))?/y;

export function findJsonFault(text: string): JsonFault {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'a value';
  /** Right after an opening bracket, where it may be closed at once. */
  let fresh = false;
  let at = skip(SPACE, text, 0);
  while (at < text.length) {
    const mark = text[at];
    const inside = open.at(-1);
    const closes = (mark === ']' && inside === '[') || (mark === '}' && inside === '{');
    let next = -1;
    if (closes && (fresh || expected === 'a comma or a closing bracket')) {
      open.pop();
      expected = afterValue(open);
      next = at + 1;
      fresh = false;
    } else if (expected === 'a value' && (mark === '[' || mark === '{')) {
      open.push(mark);
      expected = mark === '[' ? 'a value' : 'a key in quotes';
      next = at + 1;
      fresh = true;
    } else {
      next = token(text, at, expected);
      if (next >= 0) expected = following(expected, inside, open);
      fresh = false;
    }
    if (next < 0) break;
    at = skip(SPACE, text, next);
  }
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, expected };
}

/** Where the expected token that starts here ends, or -1. */
function token(text: string, at: number, expected: Expected): number {
  if (expected === 'a colon') return text[at] === ':' ? at + 1 : -1;
  if (expected === 'a comma or a closing bracket') return text[at] === ',' ? at + 1 : -1;
  if (expected === 'nothing more') return -1;
  if (text[at] === '"') return endOfString(text, at + 1);
  if (expected === 'a key in quotes') return -1;
  const end = skip(SCALAR, text, at);
  return end > at ? end : -1;
}

function following(expected: Expected, inside: '[' | '{' | undefined, open: readonly unknown[]): Expected {
  if (expected === 'a key in quotes') return 'a colon';
  if (expected === 'a colon') return 'a value';
  if (expected === 'a value') return afterValue(open);
  return inside === '{' ? 'a key in quotes' : 'a value';
}

const afterValue = (open: readonly unknown[]): Expected =>
  open.length > 0 ? 'a comma or a closing bracket' : 'nothing more';

/** In pieces of bounded length, because one long expression can exhaust an engine's stack. */
function endOfString(text: string, start: number): number {
  let at = start;
  for (;;) {
    const end = skip(STRING_PIECE, text, at);
    if (text[end] === '"') return end + 1;
    if (end === at) return -1;
    at = end;
  }
}

/** Where the sticky expression ends when it stands here; `at` itself when it does not. */
function skip(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}
