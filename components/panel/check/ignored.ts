import type { Finding, Ignored } from '@/lib/writing/note-check';

/** More than anybody ignores by hand; an older one falls off the end. */
const MOST = 300;

/** Here: these words in this sentence. Alike: these words anywhere in the document. Never: no hint of this kind in the document. */
export type Reach = 'here' | 'alike' | 'never';

export function ignore(before: readonly Ignored[], { rule, words, sentence, scope }: Finding, reach: Reach): Ignored[] {
  const added: Ignored =
    reach === 'never' || scope === 'note' ? { rule } : reach === 'alike' ? { rule, words } : { rule, words, sentence };
  return [...before, added].slice(-MOST);
}

/** Reads what was kept; anything that is not of the shape is left out, so that a damaged entry silences nothing. */
export function readIgnored(kept: string): Ignored[] {
  return listIn(kept).flatMap((one) => {
    if (typeof one !== 'object' || one === null || !('rule' in one) || typeof one.rule !== 'string') return [];
    const entry: Ignored = { rule: one.rule as Ignored['rule'] };
    if ('words' in one && typeof one.words === 'string') entry.words = one.words;
    if ('sentence' in one && typeof one.sentence === 'string') entry.sentence = one.sentence;
    return [entry];
  });
}

/** Names that are no student's, as kept for all documents. */
export const readNames = (kept: string): string[] =>
  listIn(kept).filter((one): one is string => typeof one === 'string' && one !== '');

function listIn(kept: string): unknown[] {
  try {
    const read: unknown = JSON.parse(kept || '[]');
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}
