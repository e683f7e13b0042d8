/** How often a document's text is read: often enough to follow its writer, never so often that the page feels it. */

/** After the last sign of a change, in ms. */
const SETTLED_MS = 300;
/** With no sign at all others may write: looked at now and then while the panel stands there, in ms. */
const IDLE_MS = 2000;
/** Never two reads closer than this, in ms: three a second. */
const APART_MS = 334;
/** Each read makes the host put its whole text together: a long document is given more rest, in ms for each 100,000 units. */
const REST_PER_100K_MS = 200;

export interface Watching {
  /** The tab shows, and a panel is open and not folded. */
  watched: boolean;
  /** UTF-16 units of the last text. */
  length: number;
  /** When a change was last hinted at, and when the text was last read; ms of one clock. `hinted` is null when nothing was since. */
  hinted: number | null;
  read: number;
}

/** When to read next, on the same clock; null: not by itself. */
export function nextRead({ watched, length, hinted, read }: Watching): number | null {
  if (!watched) return null;
  const rest = APART_MS + (length / 100_000) * REST_PER_100K_MS;
  const wanted = hinted === null ? read + IDLE_MS + (length / 100_000) * REST_PER_100K_MS : hinted + SETTLED_MS;
  return Math.max(wanted, read + rest);
}
