import { type Field, isTextControl } from '@/lib/quote/dom/field';
import { TextIndex } from '@/lib/quote/dom/text-index';

/** More than the check reads, in UTF-16 units. */
const LONGEST = 190_000;

/** The text of a field, in which all places in it count; at most so many units. */
export const readField = (field: Field, most = LONGEST): string =>
  (isTextControl(field) ? field.value : new TextIndex(field).text).slice(0, most);
