import { IconButton } from '@/components/shared/Button';
import { firstWords } from '@/components/shared/first-words';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import type { Snippet } from '@/lib/evidence/records';
import { usePanel } from '../panel-context';
import { commentOf } from './comment-of';

/** For the comment and reply boxes of a document, where the panel's note would be too long. */
export function CopyAsComment({ snippet }: { snippet: Snippet }) {
  const words = useWords();
  const lens = useLens();
  const { port, attempt } = usePanel();
  const announce = useAnnounce();
  const { exact } = snippet.body.quote;
  const copy = async (): Promise<void> => {
    const comment = commentOf(exact, lens.lookFor(snippet.tags[0]?.lookForId ?? ''));
    if (await attempt(port.copy(comment))) announce(words.quotes.commentCopied);
  };
  return <IconButton icon="copy" label={words.quotes.comment(firstWords(exact))} onClick={() => void copy()} />;
}
