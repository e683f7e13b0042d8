/** The one stretch in which two texts differ: a keystroke in a document of a million units travels as a few. */
export function difference(was: string, is: string): { at: number; cut: number; put: string } {
  const shorter = Math.min(was.length, is.length);
  let at = 0;
  while (at < shorter && was.charCodeAt(at) === is.charCodeAt(at)) at += 1;
  let same = 0;
  while (same < shorter - at && was.charCodeAt(was.length - 1 - same) === is.charCodeAt(is.length - 1 - same))
    same += 1;
  return { at, cut: was.length - at - same, put: is.slice(at, is.length - same) };
}
