import approximate from 'approx-string-match';
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
/** Pieces taken of one quote and its context, at most. */
export const PIECES_PER_QUOTE = MOST_PIECES + 12;
/** Windows read per quote, those with most pieces first. */
const MOST_WINDOWS = 4;
/** Errors looked for, at most and as a share. */
const MOST_ERRORS = 32;
const ERROR_SHARE = 0.2;
/** A quote longer than this is looked for by its first and last 200 units; its pieces say how the middle is. */
const LONG = 400;
/** Units of context that show where a changed passage begins or ends. */
const SEAM = 8;
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
  const own: number[] = [];
  for (const [id, offset] of exact) pieces.places(id, offset, own);
  // One edit can break every piece of a quote this short, and common pieces say nothing: then what stood around it has to do.
  const needed = exact.length > 2 && !exact.some(([id]) => pieces.isCommon(id));
  if (needed && own.length === 0) return own;
  const votes = [...own];
  for (const [id, offset] of before) pieces.places(id, offset, votes);
  for (const [id, offset] of after) pieces.places(id, offset + length, votes);
  votes.sort((a, b) => a - b);
  const found: { at: number; votes: number }[] = [];
  for (let first = 0, last = 0; first < votes.length; first = last) {
    const begin = votes[first] as number;
    while (last < votes.length && (votes[last] as number) <= begin + slack) last++;
    if (needed && !own.some((at) => at >= begin && at <= begin + slack)) continue;
    found.push({ at: votes[(first + last) >> 1] as number, votes: last - first });
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
  const { exact, prefix, suffix } = words;
  const start = seam(text, prefix.slice(-SEAM), at, slack, SEAM);
  const end = seam(text, suffix.slice(0, SEAM), at + exact.length, slack, 0);
  // With strange words on both sides it cannot hold, however alike (`score.ts`): most windows end here, unread.
  if (start < 0 && end < 0) return undefined;
  const similar =
    (start >= 0 && end > start && between(text, exact, start, end, errors)) || search(text, exact, at, errors, slack);
  if (!similar) return undefined;
  while (text[similar.start] === ' ') similar.start++;
  while (text[similar.end - 1] === ' ') similar.end--;
  return text.slice(similar.start, similar.end).includes(String.fromCharCode(LINE)) ? undefined : similar;
}

/** What stood on both sides of the quote still stands on both sides of this run: how alike is it? */
function between(text: string, exact: string, start: number, end: number, errors: number): Similar | undefined {
  const length = end - start;
  const shorter = Math.min(length, exact.length);
  let head = 0;
  while (head < shorter && text.charCodeAt(start + head) === exact.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && text.charCodeAt(end - 1 - tail) === exact.charCodeAt(exact.length - 1 - tail)) {
    tail++;
  }
  const was = exact.length - head - tail;
  const is = length - head - tail;
  // At most this many units differ; counting them is needed only when that could be too many.
  let different = Math.max(was, is);
  if (different > errors) {
    const match =
      was <= LONG && is <= LONG
        ? best(text.slice(start + head, end - tail), exact.slice(head, exact.length - tail), 0, errors, is)
        : undefined;
    if (!match) return undefined;
    // Units left over at the ends of the run are half counted already: where the quote had others, those were missed.
    different = match.errors + Math.ceil((match.start + is - match.end) / 2);
    if (different > errors) return undefined;
  }
  return { start, end, alike: 1 - different / exact.length };
}

/** The most similar run about `at`, where nothing beside it says where it begins and ends. */
function search(text: string, exact: string, at: number, errors: number, slack: number): Similar | undefined {
  const part = exact.length > LONG ? LONG / 2 : exact.length;
  const head = best(text, exact.slice(0, part), at, errors, slack);
  if (!head) return undefined;
  if (part === exact.length) return { start: head.start, end: head.end, alike: 1 - head.errors / exact.length };
  const tail = best(text, exact.slice(-part), at + exact.length - part, errors, slack);
  if (!tail || tail.end <= head.start) return undefined;
  return { start: head.start, end: tail.end, alike: 1 - (head.errors + tail.errors) / exact.length };
}

/** The most similar run within `slack` of `at`; of several, the nearest. */
function best(text: string, pattern: string, at: number, errors: number, slack: number) {
  const from = Math.max(0, at - slack);
  let nearest: { start: number; end: number; errors: number } | undefined;
  for (const match of approximate(text.slice(from, at + pattern.length + slack), pattern, errors)) {
    const start = match.start + from;
    if (!nearest || Math.abs(start - at) < Math.abs(nearest.start - at)) {
      nearest = { start, end: match.end + from, errors: match.errors };
    }
  }
  return nearest;
}

/** Where `beside` stands next to `at`: the place `into` units behind its beginning that is nearest; -1 when nowhere near. */
function seam(text: string, beside: string, at: number, slack: number, into: number): number {
  if (beside.length < SEAM) return -1;
  const from = Math.max(0, at - slack - into);
  const near = text.slice(from, at + slack + SEAM);
  let closest = -1;
  for (let found = near.indexOf(beside); found >= 0; found = near.indexOf(beside, found + 1)) {
    const place = from + found + into;
    if (closest < 0 || Math.abs(place - at) < Math.abs(closest - at)) closest = place;
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
