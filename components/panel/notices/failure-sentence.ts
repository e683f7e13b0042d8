import type { Failure } from '@/lib/outcome/outcome';
import type { SurfaceReason } from '@/lib/outcome/surface-reasons';
import type { Words } from '@/lib/words/en';

/** What did not happen, and the page's own reason where it gave one; any other detail is for the makers. */
export function failureSentence(words: Words, { reason, detail }: Omit<Failure, 'ok'>): string {
  const why = words.whyNot[detail as SurfaceReason] as string | undefined;
  return why ? `${words.reasons[reason]} ${why}` : words.reasons[reason];
}
