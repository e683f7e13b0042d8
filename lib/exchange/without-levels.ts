/** Records for a file when levels stay on the device. */
import type { Rating } from '@/lib/evidence/rating-records';
import type { Snippet } from '@/lib/evidence/records';

export const withoutLevels = (snippet: Snippet): Snippet => ({
  ...snippet,
  tags: snippet.tags.map((tag) => ({ ...tag, level: null })),
});

/** A mark is its level, so none is left of it; that something was not seen says no level. */
export const withoutLevelMarks = (ratings: readonly Rating[]): Rating[] =>
  ratings.filter(({ seen }) => seen === 'not-observed');
