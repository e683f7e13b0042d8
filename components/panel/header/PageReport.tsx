import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useWords } from '@/components/shared/language-context';
import { usePanel } from '../panel-context';
import { pageReport } from './page-report';
import './page-report.css';

/** Copies what can be done on this page and what answered, and shows all of what it copied. Nothing is sent anywhere. */
export function PageReport() {
  const words = useWords();
  const { port } = usePanel();
  const [made, setMade] = useState<{ text: string; copied: boolean } | null>(null);
  const make = async (): Promise<void> => {
    const text = pageReport(port, await port.surface());
    setMade({ text, copied: (await port.copy(text)).ok });
  };
  return (
    <div class="sl-page-report">
      <Button onClick={() => void make()}>{words.preferences.report}</Button>
      <p class="sl-soft">{words.preferences.reportHint}</p>
      {made && (
        <>
          <p role="status">{made.copied ? words.preferences.reportCopied : words.preferences.reportShown}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
          <pre lang="en" tabIndex={0}>
            {made.text}
          </pre>
        </>
      )}
    </div>
  );
}
