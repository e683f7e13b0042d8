import { DESK_WORDS } from '@/lib/words/desk/desk-words';
import { FILES_WORDS } from '@/lib/words/exchange/files-words';
import { WORDS } from '@/lib/words/language';

/** What must be loaded in a language before the notebook is drawn in it; each further place brings its own words. */
export const DESK_CATALOGUES = [WORDS, DESK_WORDS, FILES_WORDS];
