import { WORDS } from '@/lib/words/language';

/** What must be loaded in a language before the panel is drawn in it. */
export const PANEL_CATALOGUES = [WORDS];
