/**
 * Fields of an LMS whose ids hold numbers that are the host's own and last (a user, an attempt, a criterion), where an ordinary page's
 * would be made up anew at each load; and fields that share a name and differ in their form.
 */
import type { FieldNames } from '@/lib/quote/dom/field-names';

const LASTING =
  /^(?:quickgrade_comments_\d+|q\d+:\d+_-comment_id|advancedgrading-criteria-\d+-remark|id_textarea_\d+)$/;
/** Schoology's forms; one of them is private. */
const NAMED_FORM = /^s-[a-z-]+-form$/;

export const lmsNames: FieldNames = {
  key(field) {
    if (LASTING.test(field.id)) return `${field.localName} #${field.id}`;
    const form = field.closest('form')?.id ?? '';
    return NAMED_FORM.test(form) ? `${field.localName} in #${form}` : null;
  },
  label: () => null,
};
