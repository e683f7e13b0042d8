import { LINE } from './characters';
import { BESIDE, isRepeated } from './context';
import { difference, LONG } from './difference';
import { COMMON, MOST_HITS, PIECE, type Pieces } from './pieces';
import type { Words } from './places';
import { TOUCH } from './score';

/** A run of normal text that reads much like a quote. */
export interface Similar {
  start: number;
  end: number;
  /** The share of the quote's units that is the same, 0 to 1. */
  alike: number;
}

/** The pieces of one quote, by number: its own, from its start on, and those that touch it. */
export interface QuotePieces {
  own: number[];
  /** How far each of its own begins from the one before. */
  step: number;
  before?: number;
  after?: number;
  /** What `commonSides` found, once it was asked. */
  common?: number;
}

/** Pieces taken of the words themselves: for long quotes these stand evenly apart. */
const MOST_PIECES = 16;
/** Pieces taken of one quote and what touches it, at most. */
export const PIECES_PER_QUOTE = MOST_PIECES + 3;
/** Windows read per quote, those with most pieces first. */
const MOST_WINDOWS = 4;
/** Errors looked for, at most and as a share. */
const MOST_ERRORS = 32;
const ERROR_SHARE = 0.2;
/** Units of context that show where a changed passage begins or ends; as many as `score.ts` asks for on each side. */
const SEAM = TOUCH;
const BOUNDARY = String.fromCharCode(LINE);

export function addPieces(pieces: Pieces, { exact, prefix, suffix }: Words): QuotePieces {
  const step = Math.max(PIECE, Math.floor(exact.length / MOST_PIECES));
  const taken: QuotePieces = { own: [], step };
  for (let at = 0; at + PIECE <= exact.length; at += step) taken.own.push(pieces.add(exact, at));
  if (prefix.length >= PIECE) taken.before = pieces.add(prefix, prefix.length - PIECE);
  if (suffix.length >= PIECE) taken.after = pieces.add(suffix, 0);
  return taken;
}

/** Where pieces say that the quote begins; used again for every quote, since a list for each costs more than to fill it. */
const VOTES = new Int32Array(PIECES_PER_QUOTE * COMMON);

/** Where the text may read like the quote: its pieces agree on about the same beginning. */
function windows(pieces: Pieces, { own, step, before, after }: QuotePieces, length: number, slack: number): number[] {
  let size = 0;
  const vote = (id: number | undefined, offset: number): void => {
    if (id === undefined || pieces.isCommon(id)) return;
    for (let hit = pieces.last(id); hit >= 0; hit = pieces.before(hit)) VOTES[size++] = pieces.at(hit) - offset;
  };
  for (let rank = 0; rank < own.length; rank++) vote(own[rank], rank * step);
  // One edit can break every piece of a quote this short, and common pieces say nothing: then what touches it has to do.
  if (own.length > 0 && (own.length < 3 || own.some((id) => pieces.isCommon(id)))) {
    vote(before, -PIECE);
    vote(after, length);
  }
  const votes = VOTES.subarray(0, size).sort();
  const found: { at: number; votes: number }[] = [];
  for (let first = 0, last = 0; first < size; first = last) {
    const begin = votes[first] as number;
    while (last < size && (votes[last] as number) <= begin + slack) last++;
    found.push({ at: votes[(first + last) >> 1] as number, votes: last - first });
  }
  found.sort((a, b) => b.votes - a.votes);
  return found.slice(0, MOST_WINDOWS).map(({ at }) => at);
}

/** The runs of text that read like the quote, but not the same, where its own pieces still stand. Never crosses a hard boundary. */
export function similarTo(text: string, words: Words, taken: QuotePieces, pieces: Pieces): Similar[] {
  const { exact, prefix, suffix } = words;
  const errors = Math.min(MOST_ERRORS, Math.floor(exact.length * ERROR_SHARE));
  const slack = errors + 8;
  const found: Similar[] = [];
  const touching = prefix.slice(-SEAM);
  const following = suffix.slice(0, SEAM);
  for (const at of windows(pieces, taken, exact.length, slack)) {
    const start = prefix ? seam(text, touching, at, slack, true) : 0;
    const end = suffix ? seam(text, following, at + exact.length, slack, false) : text.length;
    // With strange words on one side it cannot hold, however alike (`score.ts`): most windows end here, unread.
    if (start < 0 || end <= start) continue;
    const similar = between(text, exact, start, end, errors, () => standing(taken, pieces, start, end));
    if (!similar) continue;
    while (text[similar.start] === ' ') similar.start++;
    while (text[similar.end - 1] === ' ') similar.end--;
    const now = text.slice(similar.start, similar.end);
    if (now === exact || now.includes(BOUNDARY)) continue;
    if (!found.some((other) => other.start < similar.end && other.end > similar.start)) found.push(similar);
  }
  return found;
}

/**
 * What stood on both sides of the quote still stands on both sides of this run: how alike is it?
 *
 * @param share what is taken for it where too much lies between the first difference and the last to count them
 */
function between(
  text: string,
  exact: string,
  start: number,
  end: number,
  errors: number,
  share: () => number,
): Similar | undefined {
  const shorter = Math.min(end - start, exact.length);
  let head = 0;
  while (head < shorter && text[start + head] === exact[head]) head++;
  let tail = 0;
  while (tail < shorter - head && text[end - 1 - tail] === exact[exact.length - 1 - tail]) tail++;
  const was = exact.length - head - tail;
  const is = end - start - head - tail;
  // At most this many units differ; counting them is needed only when that could be too many.
  let different = Math.max(was, is);
  // Of longer runs their pieces say how alike they are.
  if (different > LONG) return Math.abs(was - is) <= errors ? { start, end, alike: share() } : undefined;
  if (different > errors) {
    different = difference(text.slice(start + head, end - tail), exact.slice(head, exact.length - tail), errors);
    if (different > errors) return undefined;
  }
  return { start, end, alike: 1 - different / exact.length };
}

/** The share of the quote's own pieces that stand in this run. */
function standing({ own }: QuotePieces, pieces: Pieces, start: number, end: number): number {
  const held = own.filter((id) => {
    let hit = pieces.isCommon(id) ? -1 : pieces.last(id);
    while (hit >= 0 && (pieces.at(hit) < start || pieces.at(hit) >= end)) hit = pieces.before(hit);
    return hit >= 0 || pieces.isCommon(id);
  });
  return Math.min(held.length, own.length - 1) / own.length;
}

/** Where `beside` ends (or begins) nearest to `at`; -1 when nowhere within the slack. */
function seam(text: string, beside: string, at: number, slack: number, ends: boolean): number {
  const into = ends ? beside.length : 0;
  const from = Math.max(0, at - slack - into);
  const near = text.slice(from, at + slack + beside.length);
  let closest = -1;
  for (let found = near.indexOf(beside); found >= 0; found = near.indexOf(beside, found + 1)) {
    const place = from + found + into;
    if (closest < 0 || Math.abs(place - at) < Math.abs(closest - at)) closest = place;
  }
  return closest;
}

/** Units of a neighbour that are enough to know it again. */
const KNOWN = 12;

/**
 * Whether these similar words stood beside the quote already when it was tagged: then they are its neighbour that moved up, and
 * not the quote. The neighbour may be cut by the end of the context.
 */
export function stoodBeside(text: string, { start, end }: Similar, { prefix, suffix }: Words): boolean {
  // The unit at the edge first: nearly all of the hundred cuts end there, and cost no string.
  const first = text[start];
  for (let cut = 1; cut <= suffix.length - KNOWN; cut++) {
    if (suffix[cut] === first && text.startsWith(suffix.slice(cut), start)) return true;
  }
  const last = text[end - 1];
  for (let cut = KNOWN; cut < prefix.length; cut++) {
    if (prefix[cut - 1] === last && text.endsWith(prefix.slice(0, cut), end)) return true;
  }
  return suffix.includes(text.slice(start, end)) || prefix.includes(text.slice(start, end));
}

/** On how many sides, 0 to 2, what stands beside a quote stands in more places than one. */
export function commonSides(text: string, words: Words, taken: QuotePieces, pieces: Pieces): number {
  const { before, after } = taken;
  const prefix = words.prefix.slice(-BESIDE);
  const repeats = (side: string, id: number | undefined, offset: number): boolean => {
    if (id === undefined || pieces.count(id) > MOST_HITS) return isRepeated(text, side);
    let places = 0;
    for (let hit = pieces.count(id) > 1 ? pieces.last(id) : -1; hit >= 0 && places < 2; hit = pieces.before(hit)) {
      const at = pieces.at(hit) - offset;
      if (at >= 0 && text.startsWith(side, at)) places++;
    }
    return places > 1;
  };
  taken.common ??=
    Number(repeats(prefix, before, prefix.length - PIECE)) + Number(repeats(words.suffix.slice(0, BESIDE), after, 0));
  return taken.common;
}
