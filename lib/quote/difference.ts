/** Runs longer than this are not compared unit by unit: that would take milliseconds. */
export const LONG = 400;
/** More than there can be left over. */
const ERROR = 1024;
/** One column of the table of edits, used again: one of its own for every run cost more than to fill it. */
const COLUMN = new Int32Array(LONG + 1);

/**
 * About how many units differ between two runs of 1 to `LONG` units: the fewest errors (a unit missed, put in or changed) with which
 * `was` stands anywhere in `is`, and half a unit for each that is left over at the ends: where `was` had others, those were missed.
 * What was replaced whole counts by its own length, as long as no more than twice as much stands in its place. Where one run is
 * empty, infinitely many.
 *
 * @param most more errors than these are infinitely many; then most of the table is never filled (Ukkonen's cut-off)
 */
export function difference(is: string, was: string, most: number): number {
  const rows = was.length;
  const enough = (most + 1) * ERROR;
  // Fewest errors first, then least left over, in one number.
  let least = enough;
  let last = Math.min(rows, most);
  for (let row = 0; row <= last; row++) COLUMN[row] = row * ERROR;
  for (let at = 0; rows > 0 && at < is.length; at++) {
    const code = is.charCodeAt(at);
    let diagonal = COLUMN[0] as number;
    let above = at + 1;
    COLUMN[0] = above;
    const stop = Math.min(rows, last + 1);
    for (let row = 1; row <= stop; row++) {
      const left = row > last ? enough : (COLUMN[row] as number);
      const changed = was.charCodeAt(row - 1) === code ? diagonal : diagonal + ERROR;
      const shifted = (left < above ? left : above) + ERROR;
      above = changed < shifted ? changed : shifted;
      COLUMN[row] = above;
      diagonal = left;
    }
    for (last = stop; last > 0 && (COLUMN[last] as number) >= enough; ) last--;
    if (last === rows) least = Math.min(least, above + is.length - at - 1);
  }
  const errors = Math.floor(least / ERROR);
  if (least >= enough) return Number.POSITIVE_INFINITY;
  return errors + (errors < rows ? least % ERROR : Math.max(0, is.length - 2 * rows)) / 2;
}
