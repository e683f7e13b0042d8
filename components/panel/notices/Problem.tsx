import { Banner } from '@/components/shared/Banner';
import { useWords } from '@/components/shared/language-context';
import type { Failure } from '@/lib/outcome/outcome';
import { failureSentence } from './failure-sentence';

/** What did not happen, and why; on every page of the panel. */
export function Problem({ failure, onDismiss }: { failure: Failure; onDismiss: () => void }) {
  const words = useWords();
  return (
    <Banner tone="wrong" dismiss={{ label: words.notices.dismiss, onDismiss }}>
      {failureSentence(words, failure)}
    </Banner>
  );
}
