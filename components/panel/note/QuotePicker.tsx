import { Disclosure } from '@/components/shared/Disclosure';
import { firstWords } from '@/components/shared/first-words';
import { Icon } from '@/components/shared/Icon';
import { useWords } from '@/components/shared/language-context';
import type { Snippet } from '@/lib/evidence/records';
import { asQuoted } from './slots';

interface QuotePickerProps {
  quotes: readonly Snippet[];
  /** What stands in the slot: a quote that is in it says so. */
  text: string;
  onPut: (words: string) => void;
}

/** The saved quotes of this page, one press away from the note. */
export function QuotePicker({ quotes, text, onPut }: QuotePickerProps) {
  const words = useWords();
  if (quotes.length === 0) return null;
  return (
    <Disclosure title={`${words.composer.saved} (${quotes.length})`}>
      <ul class="sl-picker">
        {quotes.map(({ id, body }) => {
          const quoted = asQuoted(body.quote.exact);
          const there = text.includes(quoted);
          return (
            <li key={id}>
              <button type="button" class="sl-picker-quote" onClick={() => onPut(quoted)}>
                <span class="sl-hidden">{words.composer.putIn('')}</span>
                <span class="sl-picker-words">{firstWords(quoted, 140)}</span>
                {there && (
                  <span class="sl-picker-there">
                    <Icon name="check" size={16} />
                    {words.composer.isIn}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
