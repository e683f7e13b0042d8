import { Banner } from '@/components/shared/Banner';
import { useWords } from '@/components/shared/language-context';
import type { Reason } from '@/lib/outcome/outcome';

/** What did not happen, and why; on every page of the panel. */
export function Problem({ reason, onDismiss }: { reason: Reason; onDismiss: () => void }) {
  const words = useWords();
  return (
    <Banner tone="wrong" dismiss={{ label: words.notices.dismiss, onDismiss }}>
      {words.reasons[reason]}
    </Banner>
  );
}
