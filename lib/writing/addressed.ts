import type { ReadSentence } from './rules/note.ts';

const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|happy \w+day|thanks|thank you|great to see you|to|teacher)[\s,:!-]+(?:there[\s,]+)?((?:(?:ms|mr|mrs|dr|mx|miss)\.?\s+)?\p{Lu}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+)?(?:(?:,? and |, | & )\p{Lu}[\p{L}'-]+)*)/iu;
const SPOKEN_TO =
  /^(\p{Lu}[\p{L}'-]+)\s?[,:–—-]\s+(?:i|you|your|thank|thanks|we|what|this|our|it|here|just|great|so|the|when)\b/iu;
const AT_THE_END = /,\s(\p{Lu}[\p{L}'-]+)[.!?]?$/u;
const SIGNED = /^[-–—~\s]*(\p{Lu}[\p{L}'.-]+(?:\s+\p{Lu}[\p{L}'.-]+){0,2})\s*$/u;

/** Lower-case names of those to whom and by whom a note is written: no students. */
export function addressedIn(note: readonly ReadSentence[]): Set<string> {
  const names = new Set<string>();
  const add = (found: string | undefined): void => {
    for (const part of (found ?? '').split(/[\s,&.]+|\band\b/))
      if (/^\p{Lu}/u.test(part)) names.add(part.toLowerCase());
  };
  note.forEach(({ sentence: { text } }, at) => {
    if (text.length > 400) return;
    if (at < 3) {
      add(GREETING.exec(text)?.[1]);
      const spoken = SPOKEN_TO.exec(text)?.[1];
      if (spoken && /^\p{Lu}/u.test(spoken)) add(spoken);
    }
    if (/\b(?:thanks|thank you|you|week|soon)\b/i.test(text)) add(AT_THE_END.exec(text)?.[1]);
    if (at === note.length - 1) add(SIGNED.exec(text)?.[1]);
  });
  return names;
}
