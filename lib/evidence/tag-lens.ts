/** Which lens each tag is of, when two stand side by side. */
import type { LensRef } from '@/lib/lens/pack';
import type { Snippet, Tag } from './records';

/** The second lens of a space, and the look-fors that only it has. */
export interface SecondLens {
  ref: LensRef;
  lookForIds: ReadonlySet<string>;
}

/** The snippet's lens, or the one that stood beside it when this tag was made. */
export const lensOfTag = (snippet: Pick<Snippet, 'lens'>, { lens }: Tag): LensRef => lens ?? snippet.lens;

/** Every lens that a snippet was tagged with, its own first. */
export const lensesOf = (snippet: Pick<Snippet, 'lens' | 'tags'>): LensRef[] => [
  snippet.lens,
  ...snippet.tags.flatMap(({ lens }) => lens ?? []),
];

/** Tags as they are kept: one that was there keeps its lens, a new one of the second lens names it. */
export function withTheirLens(tags: readonly Tag[], before: readonly Tag[], second: SecondLens | null): Tag[] {
  return tags.map(({ lookForId, level }) => {
    const there = before.find((tag) => tag.lookForId === lookForId);
    const lens = there ? there.lens : second?.lookForIds.has(lookForId) ? second.ref : undefined;
    return lens ? { lookForId, level, lens } : { lookForId, level };
  });
}
