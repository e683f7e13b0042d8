import { useWords } from '@/components/shared/language-context';
import type { Snippet } from '@/lib/evidence/records';
import type { LookFor } from '@/lib/lens/pack';
import type { LocatedView, PageLink } from '@/lib/messages/view';
import type { SnippetsState } from '../state/use-snippets';
import { CarryOver } from './CarryOver';
import { orderQuotes } from './order-quotes';
import { PasteBox } from './PasteBox';
import { QuoteItem } from './QuoteItem';
import './quotes.css';

interface QuotesTabProps {
  quotes: SnippetsState;
  located: ReadonlyMap<string, LocatedView>;
  link: PageLink;
  /** Quotes whose highlight was clicked in the page. */
  shown: readonly string[];
  ordered: readonly LookFor[];
  onPaste: (text: string) => void;
  /** Pasted words that are a saved quote now. */
  keptPaste: string | null;
  onChanged: () => void;
}

/** The quotes of this page in its own order: the accessible view of the highlights. */
export function QuotesTab({ quotes, located, link, shown, ordered, onPaste, keptPaste, onChanged }: QuotesTabProps) {
  const words = useWords();
  if (quotes.state === 'loading') return null;
  if (quotes.state === 'failed') return <p class="sl-empty sl-wrong">{words.reasons[quotes.reason]}</p>;
  const { here, elsewhere } = orderQuotes(quotes.snippets, located);
  const items = (snippets: readonly Snippet[]) => (
    <ul class="sl-quotes">
      {snippets.map((snippet) => (
        <QuoteItem
          key={snippet.id}
          snippet={snippet}
          located={located.get(snippet.id) ?? null}
          shown={shown}
          ordered={ordered}
          onChanged={onChanged}
        />
      ))}
    </ul>
  );
  return (
    <>
      {link.state === 'unconnected' && <PasteBox onPaste={onPaste} kept={keptPaste} />}
      {quotes.snippets.length === 0 && link.state !== 'unconnected' && (
        <>
          <div class="sl-empty">
            <p>{words.quotes.empty}</p>
            <p class="sl-soft">{words.quotes.emptyNext}</p>
          </div>
          {link.state === 'connected' && <CarryOver onCarried={onChanged} />}
        </>
      )}
      {here.length > 0 && items(here)}
      {elsewhere.length > 0 && (
        <>
          <h2 class="sl-elsewhere">{words.quotes.elsewhere}</h2>
          {items(elsewhere)}
        </>
      )}
    </>
  );
}
