/**
 * What a successor gets. Of a bright spot the words and what they show: no level, no note, nothing around the words, no visit and no earlier
 * wording: what was written about a person stays with whoever wrote it. Names are taken out before, by the export's own rules.
 */
import type { Agreement } from '@/lib/evidence/agreement-records';
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

/** A goal or a decision as a successor gets it: what, when, and whether it stands. With whom, and in which visit, stays here. */
export const agreementHandedOn = (agreement: Agreement): Agreement => ({
  ...agreement,
  teacherCode: null,
  visitId: null,
});
