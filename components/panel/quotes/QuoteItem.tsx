import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '@/components/shared/Button';
import { domainStyle } from '@/components/shared/domain-style';
import { firstWords } from '@/components/shared/first-words';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useLanguage } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { QuoteTags } from '@/components/shared/QuoteTags';
import { QuoteEditor } from '@/components/shared/tagging/QuoteEditor';
import type { Snippet } from '@/lib/evidence/records';
import type { LookFor } from '@/lib/lens/pack';
import type { LocatedView } from '@/lib/messages/view';
import { Guarded } from '../Guarded';
import { usePanel } from '../panel-context';
import { CopyAsComment } from './CopyAsComment';
import { QuoteState } from './QuoteState';

interface QuoteItemProps {
  snippet: Snippet;
  /** Null until the page has said where it stands. */
  located: LocatedView | null;
  /** Quotes whose highlight was clicked in the page, by id; the first takes the keyboard. A new click gives a new list. */
  shown: readonly string[];
  ordered: readonly LookFor[];
  onChanged: () => void;
}

/** One saved quote: its words (a press shows them in the page), what was said about it, and whether it still stands there. */
export function QuoteItem({ snippet, located, shown, ordered, onChanged }: QuoteItemProps) {
  const { words, when } = useLanguage();
  const lens = useLens();
  const { port, attempt } = usePanel();
  const announce = useAnnounce();
  const [editing, setEditing] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const exact = snippet.body.quote.exact;
  const inComment = snippet.body.scope.kind === 'field' && snippet.body.document.app === 'google-docs';
  const start = firstWords(exact);
  const onPage = located === null || located.order !== null;

  useEffect(() => {
    if (shown[0] !== snippet.id) return;
    item.current?.scrollIntoView({ block: 'nearest' });
    item.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }, [shown, snippet.id]);

  const remove = async (): Promise<void> => {
    const neighbour = item.current?.nextElementSibling ?? item.current?.previousElementSibling;
    if (!(await attempt(port.remove(snippet.id)))) return;
    announce(words.quotes.deleted);
    // The keyboard goes on from where it was, not from the top of the page.
    (neighbour?.querySelector<HTMLElement>('button') ?? openTab())?.focus();
    onChanged();
  };
  const domain = lens.domain(lens.lookFor(snippet.tags[0]?.lookForId ?? '')?.domainId ?? '');
  const about = [
    words.details.kinds[snippet.kind],
    ...(snippet.speaker ? [words.details.speakers[snippet.speaker]] : []),
    words.quotes.kept(when(snippet.createdAt)),
  ];
  return (
    <li
      ref={item}
      class={`sl-quote sl-domain${shown.includes(snippet.id) ? ' sl-shown' : ''}`}
      style={domain && domainStyle(domain.color)}
      onPointerEnter={() => port.point(snippet.id)}
      onPointerLeave={() => port.point(null)}
      onFocusIn={() => port.point(snippet.id)}
      onFocusOut={() => port.point(null)}
    >
      {onPage ? (
        <button
          type="button"
          class="sl-quote-words"
          title={exact.length > 200 ? exact.slice(0, 1000) : undefined}
          onClick={() => void attempt(port.reveal(snippet.id))}
        >
          <span class="sl-hidden">{words.quotes.jump} </span>
          <span class="sl-quote-exact">{exact}</span>
        </button>
      ) : (
        <blockquote class="sl-quote-words">
          <span class="sl-quote-exact">{exact}</span>
        </blockquote>
      )}
      {located && <QuoteState located={located} before={exact} inComment={inComment} onChanged={onChanged} />}
      {editing ? (
        <QuoteEditor
          snippet={snippet}
          ordered={ordered}
          shelf={port}
          onSave={(request) => attempt(port.edit(snippet.id, request))}
          onLeave={() => setEditing(false)}
          onSaved={() => {
            setEditing(false);
            announce(words.quotes.edited);
            onChanged();
          }}
        />
      ) : (
        <>
          <QuoteTags tags={snippet.tags} />
          {snippet.body.note !== '' && <p class="sl-quote-note">{snippet.body.note}</p>}
          <div class="sl-quote-foot">
            <span class="sl-soft">{about.join(' · ')}</span>
            <IconButton icon="edit" label={words.quotes.edit(start)} onClick={() => setEditing(true)} />
            <CopyAsComment snippet={snippet} />
            <Guarded what="quote" id={snippet.id}>
              <IconButton icon="remove" label={words.quotes.remove(start)} onClick={() => void remove()} />
            </Guarded>
          </div>
        </>
      )}
    </li>
  );
}

const openTab = (): HTMLElement | null => document.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
