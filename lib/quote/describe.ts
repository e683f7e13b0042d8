import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { isVisible, ROLE, roleOf, splitsCharacter } from './characters';
import { finish, normal, normalising } from './normal-text';
import { occurrences, placesAmong } from './places';
import { LONGEST, type Quote } from './quote';

/** Units of text kept before and after a quote. */
const CONTEXT = 64;

/**
 * Describes the passage `start..end` (UTF-16 units) of a text, so that `locate` can find it again. White space at its edges is left
 * off, no character is split.
 *
 * Fails with `no-selection` (nothing but white space), `too-long` (over 20,000 units) or `crosses-boundary` (a control character
 * inside, such as stands between two cells of a table).
 */
export function describe(text: string, start: number, end: number): Outcome<Quote> {
  if (end - start > LONGEST * 4) return failed('too-long');
  let from = Math.max(0, start);
  let to = Math.min(text.length, end);
  while (from < to && !isVisible(text.charCodeAt(from))) from++;
  while (to > from && !isVisible(text.charCodeAt(to - 1))) to--;
  if (from >= to) return failed('no-selection');
  while (splitsCharacter(text, from)) from--;
  while (splitsCharacter(text, to)) to++;
  if (to - from > LONGEST) return failed('too-long');
  for (let at = from; at < to; at++) {
    if (roleOf(text.charCodeAt(at)) === ROLE.boundary) return failed('crosses-boundary');
  }
  let before = Math.max(0, from - CONTEXT);
  let after = Math.min(text.length, to + CONTEXT);
  while (before < from && splitsCharacter(text, before)) before++;
  while (after > to && splitsCharacter(text, after)) after--;

  const exact = text.slice(from, to);
  const prefix = text.slice(before, from);
  const suffix = text.slice(to, after);
  const whole = finish(normalising(text));
  const words = { exact: normal(exact), prefix: normal(prefix), suffix: normal(suffix) };
  const places = placesAmong(whole.text, words, occurrences(whole.text, words.exact)).map((at) => whole.rawStart(at));
  return done({
    exact,
    prefix,
    suffix,
    position: { start: from, end: to, length: text.length },
    nth: { index: Math.max(0, places.indexOf(from)), of: Math.max(1, places.length) },
  });
}
