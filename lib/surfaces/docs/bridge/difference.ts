/** Compared at once: browsers compare strings many times faster than a loop reads their units. */
const BLOCK = 8192;

/** The one stretch in which two texts differ: a keystroke in a document of a million units travels as a few. */
export function difference(was: string, is: string): { at: number; cut: number; put: string } {
  const shorter = Math.min(was.length, is.length);
  let at = 0;
  while (at + BLOCK <= shorter && was.startsWith(is.slice(at, at + BLOCK), at)) at += BLOCK;
  while (at < shorter && was.charCodeAt(at) === is.charCodeAt(at)) at += 1;
  let same = 0;
  const rest = shorter - at;
  while (same + BLOCK <= rest && was.endsWith(block(is, same), was.length - same)) same += BLOCK;
  while (same < rest && was.charCodeAt(was.length - 1 - same) === is.charCodeAt(is.length - 1 - same)) same += 1;
  return { at, cut: was.length - at - same, put: is.slice(at, is.length - same) };
}

const block = (text: string, same: number): string => text.slice(text.length - same - BLOCK, text.length - same);
