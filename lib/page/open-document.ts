/** Which document is open in this page: asked of the background once for each address and title, and again when they change. */
import type { DocumentRef } from '@/lib/evidence/records';
import { askBackground } from '@/lib/messages/calls';
import type { PageAddress } from '@/lib/messages/to-background';

/** What a page is called while nobody can say more: an orphaned script has nobody to ask. */
const unnamed = ({ url, title }: PageAddress): DocumentRef => ({
  key: 'unnamed:page',
  host: location.hostname,
  app: 'page',
  title: title.slice(0, 500),
  url: url.slice(0, 2000),
});

export function openDocument(address: () => PageAddress): () => Promise<DocumentRef> {
  let asked = '';
  let answer: Promise<DocumentRef> | undefined;
  return () => {
    const now = address();
    const question = JSON.stringify(now);
    if (answer && question === asked) return answer;
    asked = question;
    answer = askBackground('page.document', now).then((said) => {
      if (said.ok) return said.value;
      // Asked again the next time.
      asked = '';
      return unnamed(now);
    });
    return answer;
  };
}
