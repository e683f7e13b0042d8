import { compareSide } from './context';
import { LearnedShift } from './learned-shift';
import { finish, type NormalText, normalising, normals } from './normal-text';
import { MOST_HITS, PIECE, Pieces } from './pieces';
import { MOST_PLACES, occurrences, placesAmong, type Words } from './places';
import type { Location, Quote } from './quote';
import { type Evidence, type Judgement, judge, leader } from './score';
import { addPieces, commonSides, PIECES_PER_QUOTE, type QuotePieces, similarTo, stoodBeside } from './similar';
import { Whereabouts } from './whereabouts';

export interface LocateOptions {
  /** Whether `text` is all there is; if not, a quote that is not in it is `unknown`, never `gone`. Default true. */
  complete?: boolean;
  /** Text that is there but not shown (a closed section): a quote that stands in it is `unknown`, not `gone`. */
  hidden?: string;
}

/** Places listed for an ambiguous quote; more help nobody to choose. */
const MOST_CHOICES = 20;

interface Seeker {
  quote: Quote;
  words: Words;
  taken: QuotePieces;
  whereabouts: Whereabouts;
}

/**
 * Locates quotes in a text. The steps pause about once a millisecond; run them by `inSlices` (`slices.ts`) where a page or a panel
 * waits. The answers are in the order of the quotes.
 */
export function* locating(
  text: string,
  quotes: readonly Quote[],
  { complete = true, hidden = '' }: LocateOptions = {},
): Generator<undefined, Location[]> {
  const locations: Location[] = new Array(quotes.length);
  const order = quotes.map((_, index) => index).sort((a, b) => startOf(quotes, a) - startOf(quotes, b));
  const shifts: (number | undefined)[] = new Array(order.length);
  const left: number[] = [];
  const learned = new LearnedShift(text);
  for (let rank = 0; rank < order.length; rank++) {
    if (rank % 32 === 31) yield;
    const index = order[rank] as number;
    const quote = quotes[index] as Quote;
    const start = learned.find(quote);
    if (start < 0) {
      left.push(rank);
      continue;
    }
    locations[index] = at(quote, start, start + quote.exact.length);
    shifts[rank] = start - quote.position.start;
  }
  if (left.length === 0) return locations;

  const whole = yield* normalising(text);
  const pieces = new Pieces(left.length * PIECES_PER_QUOTE);
  const seekers = new Map<number, Omit<Seeker, 'whereabouts'>>();
  for (let from = 0; from < left.length; from += 32) {
    const some = left.slice(from, from + 32);
    const own = some.map((rank) => quotes[order[rank] as number] as Quote);
    const parts = normals(own.flatMap(({ exact, prefix, suffix }) => [exact, prefix, suffix]));
    for (const [index, quote] of own.entries()) {
      const [exact = '', prefix = '', suffix = ''] = parts.slice(index * 3, index * 3 + 3);
      const words = { exact, prefix, suffix };
      seekers.set(some[index] as number, { quote, words, taken: addPieces(pieces, words) });
    }
    yield;
  }
  yield* pieces.scan(whole.codes);
  const unseen = (yield* normalising(hidden)).text;
  const short = new Map<string, number[]>();
  const behind = shiftsBehind(shifts);
  let before: number | undefined;
  let sought = 0;
  for (let rank = 0; rank < order.length; rank++) {
    const seeker = seekers.get(rank);
    if (seeker) {
      const { quote, words } = seeker;
      const whereabouts = new Whereabouts(quote, before, behind[rank], text.length);
      const location = seek(text, whole, { ...seeker, whereabouts }, pieces, short);
      const unsure = location.state === 'gone' && (!complete || unseen.includes(words.exact));
      locations[order[rank] as number] = unsure ? { state: 'unknown' } : location;
      if ('start' in location) before = location.end - quote.position.end;
      // Four take well below a millisecond; to pause costs something too.
      if (++sought % 4 === 0) yield;
    } else before = shifts[rank];
  }
  return locations;
}

/** Locates quotes in a short text at once. For a page, use `locating` in slices. */
export const locate = (text: string, quotes: readonly Quote[], options?: LocateOptions): Location[] =>
  finish(locating(text, quotes, options));

const startOf = (quotes: readonly Quote[], index: number): number => quotes[index]?.position.start ?? 0;

const at = (quote: Quote, start: number, end: number): Location => ({
  state: start === quote.position.start ? 'found' : 'moved',
  start,
  end,
});

function shiftsBehind(shifts: readonly (number | undefined)[]): (number | undefined)[] {
  const behind = new Array<number | undefined>(shifts.length);
  let next: number | undefined;
  for (let rank = shifts.length - 1; rank >= 0; rank--) {
    next = shifts[rank] ?? next;
    behind[rank] = next;
  }
  return behind;
}

function seek(text: string, whole: NormalText, seeker: Seeker, pieces: Pieces, short: Map<string, number[]>): Location {
  const { quote, words, taken, whereabouts } = seeker;
  const places = exactPlaces(whole.text, seeker, pieces, short);
  const copyMissing = places.length < Math.min(quote.nth.of, MOST_PLACES);
  const distinct = words.exact.length >= PIECE * 2 && quote.nth.of === 1 && places.length === 1;
  const judged = places.map((start) => {
    const inPlace = whereabouts.isAt(whole.rawStart(start));
    // Of several same passages their number may still say which (`chooseExact`).
    const common = !inPlace && quote.nth.of === 1 && commonSides(whole.text, words, taken, pieces) > 1;
    const end = start + words.exact.length;
    return judge(evidence(whole.text, seeker, start, end, { words: 1, inPlace, copyMissing, distinct, common }));
  });
  const chosen = places[chooseExact(judged, quote, copyMissing)];
  if (chosen !== undefined) return at(quote, whole.rawStart(chosen), whole.rawEnd(chosen + words.exact.length));

  const changed = changedPlace(text, whole, seeker, pieces);
  if (changed) return changed;
  if (places.length === 0) return { state: 'gone' };
  const choices = places
    .map((start, index) => ({ start, score: judged[index]?.score ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CHOICES)
    .sort((a, b) => a.start - b.start);
  return {
    state: 'ambiguous',
    places: choices.map(({ start }) => ({
      start: whole.rawStart(start),
      end: whole.rawEnd(start + words.exact.length),
    })),
  };
}

function exactPlaces(text: string, { words, taken }: Seeker, pieces: Pieces, short: Map<string, number[]>): number[] {
  let rarest = 0;
  for (const [rank, id] of taken.own.entries()) {
    if (pieces.count(id) < pieces.count(taken.own[rarest] as number)) rarest = rank;
  }
  const piece = taken.own[rarest];
  if (piece !== undefined && pieces.count(piece) <= MOST_HITS) {
    // Where one of its pieces is missing, as after most edits, the words cannot stand whole: no look at the text.
    const offsets: number[] = [];
    for (let hit = pieces.last(piece); hit >= 0; hit = pieces.before(hit)) {
      offsets.push(pieces.at(hit) - rarest * taken.step);
    }
    return placesAmong(text, words, offsets.reverse());
  }
  // Short words ("3/4") are tagged many times on one page: looked for once.
  const all = short.get(words.exact) ?? occurrences(text, words.exact);
  short.set(words.exact, all);
  return placesAmong(text, words, all);
}

/** The leading place; among places with the same surroundings the one of the same number, if none was added or lost. */
function chooseExact(judged: Judgement[], { nth }: Quote, copyMissing: boolean): number {
  const best = leader(judged);
  if (best >= 0 || copyMissing || judged.length !== nth.of) return best;
  const top = Math.max(...judged.map(({ score, holds }) => (holds ? score : 0)));
  const own = judged[nth.index];
  return own?.holds && own.score >= top ? nth.index : -1;
}

function changedPlace(text: string, whole: NormalText, seeker: Seeker, pieces: Pieces): Location | undefined {
  const { words, taken, whereabouts } = seeker;
  const similar = similarTo(whole.text, words, taken, pieces);
  const judged = similar.map((one): Judgement => {
    const { start, end, alike } = one;
    const rawStart = whole.rawStart(start);
    const inPlace = whereabouts.isNear(rawStart);
    const common =
      !whereabouts.isPinned(rawStart, whole.rawEnd(end)) && commonSides(whole.text, words, taken, pieces) > 0;
    const rest = { words: alike, inPlace, copyMissing: false, distinct: true, common };
    const judgement = judge(evidence(whole.text, seeker, start, end, rest));
    return judgement.holds && stoodBeside(whole.text, one, words) ? { ...judgement, holds: false } : judgement;
  });
  const best = leader(judged);
  const chosen = similar[best];
  const score = judged[best]?.score;
  if (!chosen || score === undefined) return undefined;
  const start = whole.rawStart(chosen.start);
  const end = whole.rawEnd(chosen.end);
  return { state: 'changed', start, end, now: text.slice(start, end), score };
}

function evidence(
  text: string,
  { quote, words }: Seeker,
  start: number,
  end: number,
  rest: Omit<Evidence, 'before' | 'after'>,
): Evidence {
  const { position, prefix, suffix } = quote;
  return {
    ...rest,
    before: compareSide(text, start, words.prefix, -1, position.start === prefix.length, rest.distinct),
    after: compareSide(text, end, words.suffix, 1, position.end + suffix.length === position.length, rest.distinct),
  };
}
