/**
 * A bright spot as a successor gets it: the words and what they show. No level, no note, nothing around the words, no visit and no earlier
 * wording: what was written about a person stays with whoever wrote it. Names are taken out before, by the export's own rules.
 */
import type { Snippet } from '@/lib/evidence/records';
import { withoutLevels } from './without-levels';

export const handedOn = (snippet: Snippet): Snippet => ({
  ...withoutLevels(snippet),
  visitId: null,
  body: {
    ...snippet.body,
    quote: { ...snippet.body.quote, prefix: '', suffix: '' },
    scope: { kind: 'page' },
    note: '',
    earlier: [],
  },
});
