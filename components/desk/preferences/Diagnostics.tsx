import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useWords } from '@/components/shared/language-context';
import { useDesk } from '../desk-context';

/** What an administrator needs to know, without a word of what is kept; shown before it is copied. */
export function Diagnostics() {
  const words = useWords();
  const { port } = useDesk();
  const announce = useAnnounce();
  const [text, setText] = useState('');
  useEffect(() => void port.diagnostics().then(setText), [port]);
  return (
    <section class="sl-card" aria-labelledby="sl-diagnostics">
      <h2 id="sl-diagnostics">{words.policy.diagnostics}</h2>
      <p>{words.policy.diagnosticsHint}</p>
      <pre class="sl-diagnostics" lang="en">
        {text}
      </pre>
      <Button onClick={() => void port.copy(text).then((done) => done && announce(words.policy.diagnosticsCopied))}>
        {words.policy.diagnosticsCopy}
      </Button>
    </section>
  );
}
