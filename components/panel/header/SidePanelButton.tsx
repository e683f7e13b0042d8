import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useWords } from '@/components/shared/language-context';
import { usePanel } from '../panel-context';

/** Opens the browser's own side panel. Where only the person can do that (Firefox), it says how. */
export function SidePanelButton({ children }: { children: string }) {
  const words = useWords();
  const { port, attempt } = usePanel();
  const [byHand, setByHand] = useState(false);
  const open = async (): Promise<void> => {
    const answer = await port.openNative();
    if (!answer.ok && answer.reason === 'refused') setByHand(true);
    else void attempt(Promise.resolve(answer));
  };
  return (
    <>
      <Button onClick={() => void open()}>{children}</Button>
      {byHand && <p role="status">{words.preferences.firefoxSidebar}</p>}
    </>
  );
}
