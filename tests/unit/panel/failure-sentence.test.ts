import { expect, it } from 'vitest';
import { failureSentence } from '@/components/panel/notices/failure-sentence';
import { en } from '@/lib/words/en';

it('says what did not happen, and why the page did not let us', () => {
  expect(failureSentence(en, { reason: 'no-selection', detail: 'copy-disabled' })).toBe(
    'Nothing is selected. Select a passage in the page first. Copying is turned off there.',
  );
});

it('shows no detail that has no sentence', () => {
  expect(failureSentence(en, { reason: 'refused', detail: 'unknown panel' })).toBe(en.reasons.refused);
  expect(failureSentence(en, { reason: 'quota' })).toBe(en.reasons.quota);
});
