import search from 'approx-string-match';
import { LINE } from './characters';
import { PIECE, type Pieces } from './pieces';
import type { Words } from './places';

/** A run of normal text that reads much like a quote. */
export interface Similar {
  start: number;
  end: number;
  /** The share of the quote's units that is the same, 0 to 1. */
  alike: number;
}

/** The pieces of one quote, by number, each with its distance from the quote's start (before, exact) or end (after). */
export interface QuotePieces {
  before: [id: number, offset: number][];
  exact: [id: number, offset: number][];
  after: [id: number, offset: number][];
}

/** Pieces taken of the words themselves: for long quotes these stand evenly apart. */
const MOST_PIECES = 16;
/** Windows read per quote, those with most pieces first. */
const MOST_WINDOWS = 4;
/** Errors looked for, at most and as a share. */
const MOST_ERRORS = 32;
const ERROR_SHARE = 0.2;
/** A quote longer than this is looked for by its first and last 200 units; its pieces say how the middle is. */
const LONG = 400;
/** Shorter words are too often like others by chance. */
export const SHORTEST_SIMILAR = 12;

export function addPieces(pieces: Pieces, { exact, prefix, suffix }: Words): QuotePieces {
  const taken: QuotePieces = { before: [], exact: [], after: [] };
  if (exact.length < PIECE) return taken;
  const step = Math.max(PIECE, Math.floor(exact.length / MOST_PIECES));
  for (let at = 0; at + PIECE <= exact.length; at += step) taken.exact.push([pieces.add(exact, at), at]);
  // From the quote outward.
  for (let at = prefix.length - PIECE; at >= 0; at -= PIECE)
    taken.before.push([pieces.add(prefix, at), at - prefix.length]);
  for (let at = 0; at + PIECE <= suffix.length; at += PIECE) taken.after.push([pieces.add(suffix, at), at]);
  return taken;
}

/** Where the text may read like the quote: its pieces agree on about the same beginning. */
function windows(pieces: Pieces, { before, exact, after }: QuotePieces, length: number, slack: number): number[] {
  const votes: { at: number; own: number }[] = [];
  for (const [id, offset] of before) for (const at of pieces.places(id)) votes.push({ at: at - offset, own: 0 });
  for (const [id, offset] of exact) for (const at of pieces.places(id)) votes.push({ at: at - offset, own: 1 });
  for (const [id, offset] of after)
    for (const at of pieces.places(id)) votes.push({ at: at - offset - length, own: 0 });
  votes.sort((a, b) => a.at - b.at);
  // One edit can break every piece of a quote this short; then what stood around it has to do.
  const needed = exact.length > 2 ? 1 : 0;
  const found: { at: number; votes: number }[] = [];
  for (let first = 0; first < votes.length; ) {
    let last = first;
    let own = 0;
    const begin = votes[first]?.at ?? 0;
    for (; last < votes.length && (votes[last]?.at ?? 0) <= begin + slack; last++) own += votes[last]?.own ?? 0;
    const middle = votes[(first + last) >> 1]?.at ?? begin;
    if (own >= needed) found.push({ at: middle, votes: last - first });
    first = last;
  }
  found.sort((a, b) => b.votes - a.votes);
  return found.slice(0, MOST_WINDOWS).map(({ at }) => at);
}

/** The runs of text that read like the quote, but not the same, where its own pieces still stand. Never crosses a hard boundary. */
export function similarTo(text: string, words: Words, taken: QuotePieces, pieces: Pieces): Similar[] {
  const { exact } = words;
  if (exact.length < SHORTEST_SIMILAR) return [];
  const errors = Math.min(MOST_ERRORS, Math.floor(exact.length * ERROR_SHARE));
  const slack = errors + 8;
  const found: Similar[] = [];
  for (const at of windows(pieces, taken, exact.length, slack)) {
    const similar = compare(text, words, at, errors, slack);
    if (!similar || found.some(({ start, end }) => start < similar.end && end > similar.start)) continue;
    if (text.slice(similar.start, similar.end) === exact) continue;
    if (exact.length > LONG)
      similar.alike = Math.min(similar.alike, shareOfPieces(taken, pieces, similar), 1 - 1 / exact.length);
    found.push(similar);
  }
  return found;
}

function compare(text: string, words: Words, at: number, errors: number, slack: number): Similar | undefined {
  const { exact } = words;
  const part = exact.length > LONG ? LONG / 2 : exact.length;
  const head = best(text, exact.slice(0, part), at, errors, slack);
  if (!head) return undefined;
  let tail = head;
  if (part < exact.length) {
    const end = best(text, exact.slice(-part), at + exact.length - part, errors, slack);
    if (!end) return undefined;
    tail = { ...end, errors: head.errors + end.errors };
  }
  let similar = { start: head.start, end: tail.end, alike: 1 - tail.errors / exact.length };
  // Where the edge of the quote was edited, what stood beside it says better where the passage begins and ends.
  const start = seam(text, words.prefix.slice(-8), head.start, slack, 1);
  const end = seam(text, words.suffix.slice(0, 8), tail.end, slack, 0);
  const moved = Math.abs(start - head.start) + Math.abs(end - tail.end);
  // What the edge moved by was half counted already: units that the quote had there.
  const alike = 1 - (tail.errors + moved / 2) / exact.length;
  if (start < end && alike >= 1 - ERROR_SHARE) similar = { start, end, alike };
  while (text[similar.start] === ' ') similar.start++;
  while (text[similar.end - 1] === ' ') similar.end--;
  return text.slice(similar.start, similar.end).includes(String.fromCharCode(LINE)) ? undefined : similar;
}

/** The most similar run about `at`; of several, the nearest. */
function best(text: string, pattern: string, at: number, errors: number, slack: number) {
  const from = Math.max(0, at - slack);
  const matches = search(text.slice(from, at + pattern.length + slack), pattern, errors);
  let nearest: { start: number; end: number; errors: number } | undefined;
  for (const match of matches) {
    const start = match.start + from;
    if (!nearest || Math.abs(start - at) < Math.abs(nearest.start - at)) {
      nearest = { start, end: match.end + from, errors: match.errors };
    }
  }
  return nearest;
}

/** Where `beside` ends (or begins) next to `at`, else `at`. */
function seam(text: string, beside: string, at: number, slack: number, ends: 0 | 1): number {
  if (beside.length < 8) return at;
  const from = Math.max(0, at - slack - beside.length);
  const near = text.slice(from, at + slack + beside.length);
  let closest = at;
  let distance = slack + 1;
  for (let found = near.indexOf(beside); found >= 0; found = near.indexOf(beside, found + 1)) {
    const place = from + found + ends * beside.length;
    if (Math.abs(place - at) < distance) {
      closest = place;
      distance = Math.abs(place - at);
    }
  }
  return closest;
}

function shareOfPieces({ exact }: QuotePieces, pieces: Pieces, { start, end }: Similar): number {
  const standing = exact.filter(
    ([id]) => pieces.isCommon(id) || pieces.places(id).some((at) => at >= start && at < end),
  );
  return standing.length / exact.length;
}

/**
 * Whether these similar words stood beside the quote already when it was tagged: then they are its neighbour that moved up, and
 * not the quote.
 */
export function stoodBeside(text: string, { start, end }: Similar, { prefix, suffix }: Words): boolean {
  const some = Math.min(24, end - start);
  return suffix.includes(text.slice(start, start + some)) || prefix.includes(text.slice(end - some, end));
}

/** Whether what stood before the quote is now followed by what stood behind it: the quote was cut out, whatever reads like it. */
export function wasCutOut(text: string, { prefix, suffix }: Words, { before }: QuotePieces, pieces: Pieces): boolean {
  const nearest = before[0];
  const behind = suffix.trimStart().slice(0, 16);
  if (!nearest || behind.length < 8) return false;
  return pieces.places(nearest[0]).some((at) => {
    const joint = at - nearest[1];
    return (
      prefix.endsWith(text.slice(at, joint)) &&
      text
        .slice(joint, joint + 18)
        .trimStart()
        .startsWith(behind)
    );
  });
}
