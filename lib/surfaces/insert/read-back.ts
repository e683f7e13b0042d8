/** Whether a text that was read back is the one before with our words at the caret, and nothing else. */

/** What stood left and right of the caret before anything was put in. */
export interface Around {
  left: string;
  right: string;
}

/**
 * As texts are compared: runs of white space count as one, a run with a line break as a break, and what editors put between characters
 * to place carets (zero-width spaces) not at all. Nothing else is forgiven.
 */
const plain = (text: string): string =>
  text
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/\s*[\n\r]\s*/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim();

/** What may stand at a seam: where white space was meant, some must be; where none was, only the break between two blocks may be. */
function seams(before: string, after: string): string[] {
  if (before.trim() === '' || after.trim() === '') return [''];
  return /\s$/.test(before) || /^\s/.test(after) ? [' ', '\n'] : ['', '\n'];
}

/** Whether `got` is `left + words + right`. */
export function isInserted(got: string, { left, right }: Around, words: string): boolean {
  const [start, middle, end, whole] = [plain(left), plain(words), plain(right), plain(got)];
  if (middle === '') return false;
  return seams(left, words).some((one) =>
    seams(words, right).some((other) => start + one + middle + other + end === whole),
  );
}
