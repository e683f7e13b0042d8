/** A text as people search it: no case, no accents, hyphens and curly apostrophes as plain ones, single spaces. Lengths may change. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[\s\-‐–]+/g, ' ')
    .trim();
}

const folded = new Map<string, string>();

/**
 * The same, remembered: for the lens's own texts, which every keystroke of a search looks at again (folding was half of a search's
 * 0.9 ms). Not for what people type, which would pile up.
 */
export function foldOnce(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const made = fold(text);
  folded.set(text, made);
  return made;
}

/**
 * How well a folded text answers a folded query: 0 the same, 1 begins with it, 2 a word begins with it, 3 each word of the query
 * begins a word of the text, null not at all.
 */
export function matchRank(text: string, query: string): 0 | 1 | 2 | 3 | null {
  if (text === query) return 0;
  if (text.startsWith(query)) return 1;
  const words = text.split(/[^\p{L}\p{N}']+/u);
  if (` ${words.join(' ')}`.includes(` ${query}`)) return 2;
  return query.split(' ').every((part) => words.some((word) => word.startsWith(part))) ? 3 : null;
}
