import { type Field, isTextControl } from '@/lib/quote/dom/field';
import { readField } from './field-text';

/** Editors that keep a model of their own draw it a moment later; so long we wait before we read back, in ms. */
const DRAWN_MS = 120;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const countOf = (text: string, words: string): number => text.split(words).length - 1;

/**
 * Writes words where the caret of a field is, as its writer would, so that the host notices and can undo it. True only when the words
 * were read back. A host that changed something but not into these words is not tried twice: the words would stand there double.
 */
export async function writeInField(field: Field, words: string): Promise<boolean> {
  if (isTextControl(field) && (field.readOnly || field.disabled)) return false;
  const before = readField(field);
  const wanted = countOf(plain(before), plain(words)) + 1;
  const standsThere = (): boolean => countOf(plain(readField(field)), plain(words)) >= wanted;
  field.focus({ preventScroll: true });
  // Deprecated in name only: it is what browsers offer for writing with an undo, in both kinds of fields.
  document.execCommand('insertText', false, words);
  if (standsThere()) return true;
  await new Promise((resolve) => setTimeout(resolve, DRAWN_MS));
  if (standsThere()) return true;
  if (!isTextControl(field) || readField(field) !== before) return false;
  field.setRangeText(words, field.selectionStart ?? before.length, field.selectionEnd ?? before.length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: words }));
  await new Promise((resolve) => setTimeout(resolve, 0));
  return standsThere();
}
