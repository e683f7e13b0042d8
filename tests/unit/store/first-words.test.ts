import { expect, it } from 'vitest';
import { firstWords } from '@/lib/store/journal';

it('shows the first words of a quote without the quotation marks around it: the undo bar has its own', () => {
  expect(firstWords('“I agree with her, and 1/4 is bigger than 1/8.”')).toBe(
    'I agree with her, and 1/4 is bigger than 1/8.',
  );
  expect(firstWords('She asked, “Why does that work?” and waited')).toBe('She asked, “Why does that work?” and waited');
  expect(firstWords('“I think 3/4 is more because if you cut each fourth in half you get 6/8”')).toBe(
    'I think 3/4 is more because if you cut each fourth in half…',
  );
});
