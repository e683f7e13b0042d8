import { useEffect, useState } from 'preact/hooks';
import { Banner } from '@/components/shared/Banner';
import { Button } from '@/components/shared/Button';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useWords } from '@/components/shared/language-context';
import type { OriginalView } from '@/lib/messages/view';
import { usePanel } from '../panel-context';

/** Beside a copy of a document that nothing is kept of yet: its original's quotes may come along. Only a person knows that it is one. */
export function CarryOver({ onCarried }: { onCarried: () => void }) {
  const words = useWords();
  const { port, attempt, documentKey } = usePanel();
  const announce = useAnnounce();
  const [original, setOriginal] = useState<OriginalView | null>(null);
  useEffect(() => {
    let present = true;
    setOriginal(null);
    void port.original().then((found) => present && found.ok && setOriginal(found.value));
    return () => {
      present = false;
    };
  }, [port, documentKey]);
  if (!original) return null;
  const carry = async (): Promise<void> => {
    const carried = await attempt(port.carryOver(original.key));
    if (!carried) return;
    if (carried.value.count > 0) announce(words.quotes.carriedOver);
    onCarried();
  };
  return (
    <Banner tone="hint" actions={<Button onClick={() => void carry()}>{words.quotes.carryOver}</Button>}>
      {words.quotes.copyOf(original.title, original.count)}
    </Banner>
  );
}
