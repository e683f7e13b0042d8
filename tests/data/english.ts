/** What is drawn without its page speaks English; a page's own entrypoint loads the words of the browser's language. */
import { DESK_CATALOGUES } from '@/components/desk/desk-catalogues';
import { loadFirst } from '@/lib/words/load-first';

await loadFirst(DESK_CATALOGUES, ['en']);
