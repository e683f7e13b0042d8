import type { NoteCheck } from '../note-check.ts';
import type { Message } from '../rules/rule.ts';
import type { WritingWords } from './en.ts';

/** A message in the words of a language. A key without words gives the key, so that nothing is silently left out. */
export function say(words: WritingWords, { key, values = {} }: Message): string {
  const sentence: string = (words as Record<string, string>)[key] ?? key;
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}

/** Why a note counts as observational, in words; undefined when it does not (S18). */
export function whyObservational(check: Pick<NoteCheck, 'observational'>, words: WritingWords): string | undefined {
  if (!check.observational) return undefined;
  const missing = check.observational.missing.map((part) => words[`part.${part}`]).join(', ');
  return say(words, { key: 'observational', values: { missing } });
}
