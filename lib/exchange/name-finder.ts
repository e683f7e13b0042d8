/** A name in a text, in UTF-16 units, with the code that stands for it. */
export interface FoundName {
  start: number;
  end: number;
  code: string;
}

export interface KnownName {
  name: string;
  code: string;
}

const BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const AFTER = String.raw`(?![\p{L}\p{M}\p{N}])`;

/**
 * Finds known names in a text (in NFC): whole names in any case and with or without accents, and their single parts when they stand with a capital.
 * Better one word too many replaced than one name left: `Grant` at the start of a sentence is replaced too.
 */
export function nameFinder(names: readonly KnownName[]): (text: string) => FoundName[] {
  const codes = new Map<string, string>();
  const parts = new Map<string, string>();
  for (const { name, code } of names) {
    const whole = folded(name.normalize('NFC').trim()).toLowerCase().replace(/\s+/g, ' ');
    if (whole === '') continue;
    codes.set(whole, code);
    for (const part of whole.split(/[\s.,]+/)) {
      if (part.length >= 3 && !TITLES.has(part) && !parts.has(part)) parts.set(part, code);
    }
  }
  const all = [...new Set([...codes.keys(), ...parts.keys()])].sort((a, b) => b.length - a.length);
  if (all.length === 0) return () => [];
  const expression = new RegExp(`${BEFORE}(?:${all.map(pattern).join('|')})${AFTER}`, 'giu');
  return (text) => {
    const plain = folded(text);
    const found: FoundName[] = [];
    for (const match of plain.matchAll(expression)) {
      const key = match[0].toLowerCase().replace(/\s+/g, ' ');
      const capital = /^\p{Lu}/u.test(match[0]);
      const code = codes.get(key) ?? (capital ? parts.get(key) : undefined);
      if (code !== undefined) found.push({ start: match.index, end: match.index + match[0].length, code });
    }
    return found;
  };
}

const TITLES = new Set(['mrs', 'miss', 'the', 'and', 'school', 'elementary', 'middle', 'high', 'academy', 'street']);

const pattern = (name: string): string =>
  name.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`);

/** Each letter without its accent, one unit for one unit, so that places stay right. */
const folded = (text: string): string =>
  text.replace(/[\u00C0-\u024F\u1E00-\u1EFF]/g, (letter) => letter.normalize('NFD').charAt(0));

/** Replaces what was found, keeping what stands between. */
export function withCodes(text: string, found: readonly FoundName[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, code } of found) {
    result += text.slice(at, start) + code;
    at = end;
  }
  return result + text.slice(at);
}
