/**
 * The fields of a form by the numbers that Google Forms itself gives its questions. They stand in `data-params` of each question, as
 * the end of a JSON array behind a mark of the host's own; ids, classes and labels of the page mean nothing and change.
 */
import type { FieldNames } from '@/lib/quote/dom/field-names';
import { FORM_ITEM, FORM_MIRROR, FORM_OTHER } from '../selectors';

export interface FormQuestion {
  title: string;
  /** One, or one a row of a grid. */
  entries: number[];
}

/** What `data-params` says; null when it has another shape than any that was seen. */
export function readQuestion(params: string): FormQuestion | null {
  try {
    const [[, title, , , entries]] = JSON.parse(`[${params.replace(/^%\.@\./, '')}`);
    const ids = (entries as unknown[][]).map(([id]) => id);
    if (typeof title !== 'string' || ids.length === 0 || !ids.every(Number.isInteger)) return null;
    return { title, entries: ids as number[] };
  } catch {
    return null;
  }
}

function questionOf(field: Element): FormQuestion | null {
  const params = field.closest(FORM_ITEM)?.getAttribute('data-params');
  return params ? readQuestion(params) : null;
}

/** The free words beside a choice ("Other: …"): the answer is the choice, this only its text. */
const isOther = (field: Element): boolean => field.closest(FORM_OTHER) !== null;

export const formNames: FieldNames = {
  key(field) {
    const entry = questionOf(field)?.entries[0];
    return entry === undefined ? null : `entry ${entry}${isOther(field) ? ' other' : ''}`;
  },
  label(field) {
    const title = questionOf(field)?.title;
    if (!title) return null;
    return isOther(field) ? `${title}: ${field.getAttribute('aria-label') ?? ''}` : title;
  },
};

/**
 * Whether the form's program has an answer: it keeps what it will send in hidden fields, which it fills at native input events alone.
 * Null where a form has no such field for the question. They are read, never written.
 */
export function formHasTaken(field: Element, text: string): boolean | null {
  const entry = isOther(field) ? undefined : questionOf(field)?.entries[0];
  if (entry === undefined) return null;
  const mirror = field.ownerDocument.querySelector<HTMLInputElement>(FORM_MIRROR.replace('ID', String(entry)));
  return mirror && mirror.value === text;
}
