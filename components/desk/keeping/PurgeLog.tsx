import { useLanguage } from '@/components/shared/language-context';
import type { PurgeEntry } from '@/lib/evidence/keeping';
import type { KeepingWords } from '@/lib/words/keeping/en';

/** What went for good: when, why and how many. */
export function PurgeLog({ log, words }: { log: readonly PurgeEntry[]; words: KeepingWords }) {
  const { when } = useLanguage();
  if (log.length === 0) return <p>{words.none}</p>;
  return (
    <ul class="sl-list">
      {log.map(({ at, why, snippets, others }) => (
        <li key={`${at} ${why}`}>
          {when(at)}: {words.entry(words.quotes(snippets), words.others(others))} ({words.why[why]})
        </li>
      ))}
    </ul>
  );
}
