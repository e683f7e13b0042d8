/** What a UTF-16 unit is to the matcher; any other number is the unit it stands for, and 0 means: itself. */
export const ROLE = { nothing: 1, space: 2, boundary: 3 } as const;

/** Stands in normal text for a hard boundary: no quote holds it, and no match crosses it. */
export const LINE = 0;

/** Units that look the same to a reader: curly quotes, dashes and minus. */
const PLAIN = new Map<number, number>();
for (const [alike, plain] of [
  ['\u2018\u2019\u201a\u201b', 39],
  ['\u201c\u201d\u201e\u201f', 34],
  ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212', 45],
] as const) {
  for (const one of alike) PLAIN.set(one.charCodeAt(0), plain);
}

/** White space of every kind, zero-width and direction marks, control characters (boundaries), and everything else. */
export function roleOf(code: number): number {
  if (code < 33) return code === 32 || (code > 8 && code < 14) ? ROLE.space : ROLE.boundary;
  if (code < 0xa0) return 0;
  if (code === 0xa0 || (code > 0x1fff && code < 0x200b)) return ROLE.space;
  if (code === 0xad || code === 0x61c) return ROLE.nothing;
  if (code < 0x200b) return code === 0x1680 ? ROLE.space : 0;
  if (code < 0x2070) {
    if (code < 0x2010 || (code > 0x2029 && code < 0x202f) || code > 0x205f) return ROLE.nothing;
    if (code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return ROLE.space;
    return PLAIN.get(code) ?? 0;
  }
  if (code === 0x2212) return 45;
  if (code === 0x3000) return ROLE.space;
  if (code < 0xe000) return 0;
  // Private use: icons of fonts and objects of editors stand there, not words.
  if (code < 0xf900) return ROLE.boundary;
  return code === 0xfeff || (code & 0xfffe) === 0xfe0e ? ROLE.nothing : 0;
}

/** Whether this unit can stand at the edge of a quote: something a reader sees. */
export function isVisible(code: number): boolean {
  const role = roleOf(code);
  return role === 0 || role > ROLE.boundary;
}

/** Whether an offset lies inside one character: between two surrogates, or before a mark that belongs to what stands before it. */
export function splitsCharacter(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00
    ? (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
    : /^\p{M}/u.test(text.slice(at, at + 2));
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const DIGIT = /\d/;
/** Signs that make another number when they touch one: 3/4 is not in −3/4, 3/4², 3/4%. */
const SIGN = /[-+/^%*=²³×÷√<>]/;

/**
 * Whether the words at an edge run on into their neighbour, so that they are part of a longer word or number there: "3/4" in
 * "13/4", "3/40", "3/4.5", "-3/4".
 *
 * @param outer the unit next to the edge, outside; `beyond` the one after that
 * @param inner the unit at the edge, inside
 */
export function runsOn(inner = '', outer = '', beyond = ''): boolean {
  if (WORD.test(outer)) return WORD.test(inner);
  return DIGIT.test(inner) && (SIGN.test(outer) || (/[.,:]/.test(outer) && DIGIT.test(beyond)));
}
