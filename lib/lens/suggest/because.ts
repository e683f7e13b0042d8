import type { Reading, Span } from './features';
import { STOP_WORDS } from './stop-words';

/** One honest reason: words of the passage and what they stand for. `reason` is a key of `REASONS`. */
export interface Because {
  words: string;
  /** UTF-16 offsets into the passage. */
  start: number;
  end: number;
  reason: string;
}

/** What speaks for a look-for: a feature of the model, or words that the lens uses too. */
export type Support = { feature: string; weight: number } | { span: Span; weight: number };

const MOST_REASONS = 3;
/** A reason longer than this is cut at a word: it is shown on one line. */
const LONGEST = 60;

/**
 * The strongest reasons that a person can follow: weights that stand on function words alone are left out, and words that are part of a
 * reason already given are not said twice.
 */
export function becauseOf(
  passage: string,
  reading: Reading,
  support: readonly Support[],
  like: readonly Span[],
): Because[] {
  const given: Because[] = [];
  const add = (span: Span, reason: string): void => {
    const trimmed = trim(passage, span);
    if (given.length >= MOST_REASONS || trimmed.end <= trimmed.start) return;
    if (given.some((other) => trimmed.start < other.end && other.start < trimmed.end)) return;
    given.push({ ...trimmed, words: passage.slice(trimmed.start, trimmed.end), reason });
  };
  for (const span of like.slice(0, 1)) add(span, 'like-yours');
  for (const item of support) {
    if ('span' in item) add(item.span, 'lens-words');
    else if (tells(item.feature))
      for (const span of reading.features.get(item.feature)?.slice(0, 1) ?? []) add(span, reasonOf(item.feature));
    if (given.length >= MOST_REASONS) break;
  }
  return given;
}

/** Not said as a reason: who is meant, how a passage is punctuated, and what speaks for *none* (but less than elsewhere). */
const SILENT = new Set(
  (
    'c:teacher c:student c:evaluateTurn r:teacherSpeaks r:quoteReply c:praise c:courtesy c:logistics c:behaviour c:room ' +
    'c:tech c:attendance c:generic r:thanksOpen'
  ).split(' '),
);

function tells(feature: string): boolean {
  const name = feature.slice(2);
  if (feature.startsWith('w:')) return !STOP_WORDS.has(name) && /^\p{L}{2}/u.test(name);
  return !SILENT.has(feature);
}

const reasonOf = (feature: string): string => (feature.startsWith('w:') ? 'words' : feature.slice(2));

function trim(passage: string, { start, end }: Span): Span {
  let from = start;
  let to = Math.min(end, start + LONGEST);
  if (to < end) {
    const space = passage.lastIndexOf(' ', to);
    if (space > from) to = space;
  }
  const edge = /[\s"“”',.;:()-]/;
  while (from < to && edge.test(passage.charAt(from))) from += 1;
  while (to > from && edge.test(passage.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
