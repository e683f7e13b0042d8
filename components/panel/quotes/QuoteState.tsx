import { Button } from '@/components/shared/Button';
import { Icon } from '@/components/shared/Icon';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useWords } from '@/components/shared/language-context';
import type { Snippet } from '@/lib/evidence/records';
import type { LocatedView } from '@/lib/messages/view';
import type { Outcome } from '@/lib/outcome/outcome';
import { usePanel } from '../panel-context';
import { wordDiff } from './word-diff';

interface QuoteStateProps {
  located: LocatedView;
  /** The words as they were saved. */
  before: string;
  /** They stood in the box of a comment, which holds them no longer than it is written. */
  inComment: boolean;
  onChanged: () => void;
}

/** What is to be said about where a quote stands; nothing when it stands there as it was saved. */
export function QuoteState({ located, before, inComment, onChanged }: QuoteStateProps) {
  const words = useWords();
  const { port, attempt } = usePanel();
  const announce = useAnnounce();
  const answer = async (call: Promise<Outcome<Snippet>>): Promise<void> => {
    if (!(await attempt(call))) return;
    announce(words.quotes.answered);
    onChanged();
  };
  switch (located.state) {
    case 'found':
    case 'moved':
      return null;
    case 'gone':
      return <StateLine sentence={words.quotes.gone} />;
    case 'unknown':
      return <StateLine sentence={inComment ? words.quotes.inComment : words.quotes.unknown} />;
    case 'changed': {
      const diff = wordDiff(before, located.now ?? '');
      return (
        <div class="sl-quote-state">
          <StateLine sentence={words.quotes.changed} care />
          <dl class="sl-old-new">
            <dt>{words.quotes.before}</dt>
            <dd>{diff.before.map(({ text, differs }) => (differs ? <del>{text}</del> : text))}</dd>
            <dt>{words.quotes.now}</dt>
            <dd>{diff.now.map(({ text, differs }) => (differs ? <ins>{text}</ins> : text))}</dd>
          </dl>
          <Button onClick={() => void answer(port.confirmChanged(located.id))}>{words.quotes.confirm}</Button>
        </div>
      );
    }
    case 'ambiguous':
      return (
        <div class="sl-quote-state">
          <StateLine sentence={words.quotes.ambiguous} care />
          <ol class="sl-places">
            {(located.places ?? []).map((place, index) => (
              <li key={index}>
                <button type="button" class="sl-place" onClick={() => void answer(port.choosePlace(located.id, index))}>
                  <b>{words.quotes.place(index + 1)}</b> {place}
                </button>
              </li>
            ))}
          </ol>
        </div>
      );
  }
}

function StateLine({ sentence, care = false }: { sentence: string; care?: boolean }) {
  return (
    <p class={care ? 'sl-state sl-state-care' : 'sl-state'}>
      <Icon name={care ? 'care' : 'link'} size={16} />
      <span>{sentence}</span>
    </p>
  );
}
