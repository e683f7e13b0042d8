import type { Mask } from './mask.ts';

const PAIRS: Record<string, string> = { '“': '”', '„': '“', '«': '»', '‘': '’', '"': '"', "'": "'" };
/** Longer than any passage a leader writes down by hand; a mark without a partner must not swallow the rest of a note. */
const LONGEST = 1200;
const OPENS_AFTER = /[\s([{—–:/-]/;
const CLOSES_BEFORE = /[\s.,;:!?)\]}—–/-]/;
const SPEECH_BEFORE =
  /(?:[,:]|\b(?:said|says|say|saying|asked|asks|ask|asking|wrote|writes|write|told|answered|explained|replied|whispered|called|heard|added|argued|is|was|like|that|to|and|or|words|question|after|labeled|labelled|read))\s*$/i;

/**
 * Quoted speech. A mark opens where speech may open and closes at the next mark of its kind that may close; an open mark that
 * never closes counts to the end of its sentence after a speech verb, and not at all elsewhere. One or two words without a
 * speech verb are the writer's own ("your 'low' kids") and stay visible.
 */
export function findQuotes(text: string): Mask[] {
  const quotes: Mask[] = [];
  let at = 0;
  while (at < text.length) {
    const close = PAIRS[text[at] ?? ''];
    if (close === undefined || !opens(text, at)) {
      at++;
      continue;
    }
    const end = closing(text, at, close);
    const quote = { kind: 'quote' as const, start: at, end: end ?? text.length };
    if (end === undefined) {
      if (text[at] !== "'" && text[at] !== '‘' && SPEECH_BEFORE.test(text.slice(Math.max(0, at - 24), at))) {
        const stop = /[.!?](?=\s|$)/.exec(text.slice(at, at + LONGEST));
        quotes.push({ ...quote, end: stop ? at + stop.index + 1 : Math.min(text.length, at + LONGEST) });
        at = quotes.at(-1)?.end ?? text.length;
      } else at++;
      continue;
    }
    if (isSpeech(text, quote)) quotes.push(quote);
    at = quote.end;
  }
  return quotes;
}

function opens(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  return (
    (before === undefined || OPENS_AFTER.test(before) || before === '“' || before === '"') &&
    after !== undefined &&
    !/\s/.test(after)
  );
}

function closing(text: string, from: number, mark: string): number | undefined {
  const last = Math.min(text.length, from + LONGEST);
  const single = mark === "'" || mark === '’';
  for (let at = from + 1; at < last; at++) {
    const char = text[at];
    if (char === '\n') return undefined;
    if (char !== mark) continue;
    const after = text[at + 1];
    if (single && after !== undefined && !CLOSES_BEFORE.test(after) && after !== '"' && after !== '”') continue;
    if (mark === '"' && at > from + 1 && opens(text, at) && after !== undefined && !CLOSES_BEFORE.test(after))
      return undefined;
    return at + 1;
  }
  return undefined;
}

function isSpeech(text: string, quote: Mask): boolean {
  const inside = text.slice(quote.start + 1, quote.end - 1).trim();
  if (inside === '') return false;
  if (/[?!,]$/.test(inside) || inside.split(/\s+/).length > 2) return true;
  return quote.start === 0 || SPEECH_BEFORE.test(text.slice(Math.max(0, quote.start - 24), quote.start));
}
