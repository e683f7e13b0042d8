import { useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/shared/Button';
import { domainStyle } from '@/components/shared/domain-style';
import { firstWords } from '@/components/shared/first-words';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useLanguage } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { QuoteTags } from '@/components/shared/QuoteTags';
import { QuoteEditor } from '@/components/shared/tagging/QuoteEditor';
import type { Snippet } from '@/lib/evidence/records';
import type { LookFor } from '@/lib/lens/pack';
import { useDesk, useDeskWords } from '../desk-context';
import { useEvidenceWords } from './evidence-words';
import { Marked } from './Marked';

/** A longer quote is folded to its beginning, UTF-16 units: about eight lines at the width of the list. */
const LONG = 700;

interface DeskQuoteProps {
  snippet: Snippet;
  /** Folded words of the search. */
  searched: readonly string[];
  ordered: readonly LookFor[];
  /** Whether it is among those that something is to be done with, and how to choose it; with Shift all up to it. */
  chosen: boolean;
  onChoose: (upTo: boolean) => void;
  onChanged: (snippet: Snippet) => void;
  onRemoved: (id: string) => void;
}

/** One saved quote with what was said about it, and what can be done with it. */
export function DeskQuote({ snippet, searched, ordered, chosen, onChoose, onChanged, onRemoved }: DeskQuoteProps) {
  const { words, when } = useLanguage();
  const desk = useDeskWords().list;
  const evidence = useEvidenceWords().many;
  const lens = useLens();
  const { port, attempt } = useDesk();
  const announce = useAnnounce();
  const [editing, edit] = useState(false);
  const [whole, unfold] = useState(false);
  const { exact } = snippet.body.quote;
  const start = firstWords(exact);
  const domain = lens.domain(lens.lookFor(snippet.tags[0]?.lookForId ?? '')?.domainId ?? '');
  const shown = whole || exact.length <= LONG ? exact : firstWords(exact, LONG);
  const about = [
    words.details.kinds[snippet.kind],
    ...(snippet.speaker ? [words.details.speakers[snippet.speaker]] : []),
    words.quotes.kept(when(snippet.createdAt)),
  ];

  const jump = async (): Promise<void> => {
    if (await attempt(port.jump(snippet.id))) announce(desk.jumped);
  };
  const remove = async (): Promise<void> => {
    if (!(await attempt(port.remove(snippet.id)))) return;
    announce(words.quotes.deleted);
    onRemoved(snippet.id);
  };
  return (
    <div class="sl-desk-quote sl-domain" style={domain && domainStyle(domain.color)}>
      <label class="sl-desk-choose">
        <span class="sl-hidden">{evidence.chooseOne(start)}</span>
        <input type="checkbox" checked={chosen} onClick={(event) => onChoose(event.shiftKey)} />
      </label>
      <blockquote class="sl-desk-words">
        <Marked text={shown} words={searched} />
      </blockquote>
      {exact.length > LONG && (
        <Button look="quiet" onClick={() => unfold(!whole)}>
          {whole ? desk.less : desk.whole}
        </Button>
      )}
      {editing ? (
        <QuoteEditor
          snippet={snippet}
          ordered={ordered}
          shelf={port}
          onSave={async (request) => {
            const kept = await attempt(port.edit(snippet.id, request));
            if (kept) onChanged(kept.value);
            return kept;
          }}
          onLeave={() => edit(false)}
          onSaved={() => {
            edit(false);
            announce(words.quotes.edited);
          }}
        />
      ) : (
        <>
          <QuoteTags tags={snippet.tags} />
          {snippet.body.note !== '' && (
            <p class="sl-desk-note">
              <Marked text={snippet.body.note} words={searched} />
            </p>
          )}
          <div class="sl-desk-foot">
            <span class="sl-desk-about">{about.join(' · ')}</span>
            {snippet.body.document.url !== '' && (
              <button
                type="button"
                class="sl-button sl-button-quiet"
                aria-label={desk.jump(start)}
                onClick={() => void jump()}
              >
                <span>{desk.jumpFace}</span>
              </button>
            )}
            <IconButton icon="edit" label={words.quotes.edit(start)} onClick={() => edit(true)} />
            <IconButton icon="remove" label={words.quotes.remove(start)} onClick={() => void remove()} />
          </div>
        </>
      )}
    </div>
  );
}
