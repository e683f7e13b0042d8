import type { FieldAnswer } from '@/lib/messages/field';
import type { Words } from '@/lib/words/en';

/** What is said of words that were not seen to stand in the page: a paste that may have been taken must not be called refused. */
export function notInserted(words: Words, { receipt, why }: FieldAnswer): string {
  const said = receipt === 'unverified' ? words.composer.uncertain : words.composer.notInserted;
  return why ? `${said} ${words.whyNot[why]}` : said;
}
