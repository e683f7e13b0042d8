import { Banner } from '@/components/shared/Banner';
import { Button } from '@/components/shared/Button';
import { useWords } from '@/components/shared/language-context';
import type { PageLink } from '@/lib/messages/view';
import { usePanel } from '../panel-context';

/** How the panel stands to its page, said only when the person can do something about it. */
export function LinkNotice({ link, onPaste }: { link: PageLink; onPaste: () => void }) {
  const words = useWords();
  const { port, attempt } = usePanel();
  if (link.state === 'connected') return null;
  if (link.state === 'connecting') {
    return (
      <p class="sl-connecting" role="status">
        {words.links.connecting}
      </p>
    );
  }
  switch (link.reason) {
    case 'no-access':
      return (
        <Banner
          tone="hint"
          actions={
            port.place === 'native' && (
              <Button onClick={() => void attempt(port.connect())}>{words.links.connect}</Button>
            )
          }
        >
          <strong>{words.links.noAccess}</strong>
          <p>{words.links.noAccessMore}</p>
        </Banner>
      );
    case 'not-scriptable':
      return (
        <Banner tone="hint" actions={<Button onClick={onPaste}>{words.links.paste}</Button>}>
          {words.links.notScriptable}
        </Banner>
      );
    case 'orphaned':
      return <Banner tone="care">{words.links.orphaned}</Banner>;
    case 'blocked-by-policy':
      return <Banner tone="hint">{words.links.blocked}</Banner>;
  }
}
