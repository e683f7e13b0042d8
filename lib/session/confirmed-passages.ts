import type { Snippet } from '@/lib/evidence/records';
import type { ConfirmedPassage } from '@/lib/messages/view';

/** So many of the last tagged passages are looked at; a leader's eye moves on. */
export const MOST_CONFIRMED = 300;
/** As much of a passage as suggestions read, in UTF-16 units. */
const READ = 1000;

/** From snippets newest first: the passages oldest first, each with its look-fors. */
export const confirmedPassages = (newestFirst: readonly Snippet[]): ConfirmedPassage[] =>
  newestFirst
    .map(({ body, tags }) => ({
      text: body.quote.exact.slice(0, READ),
      lookForIds: tags.map(({ lookForId }) => lookForId),
    }))
    .reverse();
