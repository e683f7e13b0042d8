import { useLanguage } from '@/components/shared/language-context';
import type { Suggested } from './suggested';

/** Why a look-for is suggested: words of the passage, and in English what they stand for. */
export function Because({ because }: Pick<Suggested, 'because'>) {
  const { words, locale } = useLanguage();
  const reasons = because
    .map(
      ({ words: said, reason }) =>
        `${words.suggestions.quoted(said)}${locale === 'en' && reason ? ` (${reason})` : ''}`,
    )
    .join(', ');
  return (
    <span class="sl-because">
      <span class="sl-suggested">{words.suggestions.mark}</span> {words.suggestions.because(reasons)}
    </span>
  );
}
