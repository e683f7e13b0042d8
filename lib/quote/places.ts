import { runsOn } from './characters';

/** A quote as the matcher compares it: its parts in normal form (`normal-text.ts`). */
export interface Words {
  exact: string;
  prefix: string;
  suffix: string;
}

/** More same passages than this are not told apart; a page of "a a a a" must not take minutes. */
export const MOST_PLACES = 2000;

/** Whether the words, which stand at `at`, are whole there wherever they were whole when they were tagged. */
function standsAlike(text: string, at: number, words: Words): boolean {
  const { exact, prefix, suffix } = words;
  const end = at + exact.length;
  const last = exact.length - 1;
  return (
    (!runsOn(exact[0], text[at - 1], text[at - 2]) || runsOn(exact[0], prefix.at(-1), prefix.at(-2))) &&
    (!runsOn(exact[last], text[end], text[end + 1]) || runsOn(exact[last], suffix[0], suffix[1]))
  );
}

/** Every offset at which these units stand in a text, in order; overlapping ones too. */
export function occurrences(text: string, exact: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && found.length < MOST_PLACES; at = text.indexOf(exact, at + 1)) {
    found.push(at);
  }
  return found;
}

/** Those of the offsets at which the words stand as whole as they did. */
export const placesAmong = (text: string, words: Words, offsets: readonly number[]): number[] =>
  offsets.filter((at) => at >= 0 && text.startsWith(words.exact, at) && standsAlike(text, at, words));
