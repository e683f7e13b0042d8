import { htmlLines } from '@/lib/exchange/html-text';
import { SLOTS, type SlotTexts } from './slots';

/** The note for programs that take rich text: a paragraph a part, line ends as they were written. */
export const noteHtml = (texts: SlotTexts): string =>
  SLOTS.map((slot) => texts[slot].trim())
    .filter((text) => text !== '')
    .map((text) => `<p>${htmlLines(text)}</p>`)
    .join('');
