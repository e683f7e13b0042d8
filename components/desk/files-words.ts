import { useLanguage } from '@/components/shared/language-context';
import type { FilesWords } from '@/lib/words/exchange/en';
import { FILES_WORDS } from '@/lib/words/exchange/files-words';

/** The words about files in the language now shown. */
export const useFilesWords = (): FilesWords => FILES_WORDS.in(useLanguage().locale);
