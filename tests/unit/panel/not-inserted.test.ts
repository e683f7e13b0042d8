import { expect, it } from 'vitest';
import { notInserted } from '@/components/panel/note/not-inserted';
import { SURFACE_REASONS } from '@/lib/outcome/surface-reasons';
import { en } from '@/lib/words/en';
import { es } from '@/lib/words/es';
import { fr } from '@/lib/words/fr';

it('never calls words refused that may stand in the page', () => {
  const said = notInserted(en, { label: '', applied: false, receipt: 'unverified', why: 'unverified' });
  expect(said).not.toContain(en.composer.notInserted);
  expect(said).toContain('on the clipboard');
});

it.each(Object.entries({ en, es, fr }))('has a sentence for every reason that a page can have: %s', (_, words) => {
  for (const why of SURFACE_REASONS) {
    const said = notInserted(words, { label: '', applied: false, receipt: 'shown', why });
    expect(said.startsWith(words.composer.notInserted)).toBe(true);
    expect(said.length).toBeGreaterThan(words.composer.notInserted.length + 10);
  }
});
