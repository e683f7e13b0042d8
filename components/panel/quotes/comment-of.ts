import type { LookFor } from '@/lib/lens/pack';

/** Longer than people write in a comment, in UTF-16 units: a long quote is cut, because the comment stands beside its words. */
const LONGEST = 300;

/** A saved quote as a comment beside a document: what it was seen as, the words, and one question of the lens to think on. */
export function commentOf(exact: string, lookFor: LookFor | undefined): string {
  const short = exact.length > LONGEST ? `${exact.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : exact;
  if (!lookFor) return `“${short}”`;
  const question =
    lookFor.reflectionPrompts.find((prompt) => prompt.trimEnd().endsWith('?')) ?? lookFor.guidingQuestion;
  return `${lookFor.title}: “${short}”\n${question}`;
}
