import { findQuotes } from '../mask/quotes.ts';

/** A sentence, list item or heading in a piece. UTF-16 units into the piece; blanks around it are left out. */
export interface SentenceSpan {
  start: number;
  end: number;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|st|sr|jr|vs|etc|e\.g|i\.e|approx|no|nos|p|pp|gr|min|mins|sec|fig|ex|ch|sra|prof|dept|ave|a\.m|p\.m|\p{Lu}|\d{1,2})\.\s*$/iu;
/** "a.m." and "etc." may also end a sentence; these never do. */
const NEVER_LAST = /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|vs|e\.g|i\.e|approx|sra|prof|\p{Lu})\.\s*$/iu;
const NUMBERED = /^\s*(?:\d{1,2}|[a-z])[.)]\s*$/i;
const BULLET = /^[\s\-–—*•·▪◦‣>#]+/;

const segmenters = new Map<string, Intl.Segmenter>();
function segmenter(language: string): Intl.Segmenter {
  let found = segmenters.get(language);
  if (!found) {
    found = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, found);
  }
  return found;
}

/** Sentences of one piece, by `Intl.Segmenter` with its known wrong cuts mended (abbreviations, initials, quotations, lists). */
export function sentences(text: string, language: string): SentenceSpan[] {
  const quotes = findQuotes(text);
  const spans: SentenceSpan[] = [];
  let open: SentenceSpan | undefined;
  for (const { segment, index } of segmenter(language).segment(text)) {
    const end = index + segment.length;
    if (open) {
      const before = text.slice(open.start, open.end);
      if (!goesOn(text, before, index, quotes)) {
        spans.push(open);
        open = { start: index, end };
      } else open = { start: open.start, end };
    } else open = { start: index, end };
  }
  if (open) spans.push(open);
  return spans.map((span) => trim(text, span)).filter((span) => span.end > span.start);
}

function goesOn(text: string, before: string, cut: number, quotes: readonly SentenceSpan[]): boolean {
  if (quotes.some((quote) => quote.start < cut && cut < quote.end)) return true;
  const next = text.slice(cut).trimStart();
  if (/^[\p{Ll},;)]/u.test(next)) return true;
  const tail = before.slice(-24);
  if (NUMBERED.test(before) || NEVER_LAST.test(tail)) return true;
  return ABBREVIATION.test(tail) && !/^\p{Lu}/u.test(next);
}

function trim(text: string, { start, end }: SentenceSpan): SentenceSpan {
  let from = start;
  let to = end;
  const bullet = BULLET.exec(text.slice(from, Math.min(end, from + 24)));
  // A minus before a number belongs to it ("-3 was the answer").
  if (bullet && !(/\d/.test(text[from + bullet[0].length] ?? '') && bullet[0].endsWith('-'))) from += bullet[0].length;
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}
