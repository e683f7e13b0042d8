import { type Field, isTextControl } from '@/lib/quote/dom/field';
import { readField } from './field-text';

/** Editors that keep a model of their own draw it a moment later; so long we wait before we read back, in ms. */
const DRAWN_MS = 120;

/** How often words stand in a text, whatever white space an editor made of theirs. */
const countOf = (text: string, words: string): number => plain(text).split(plain(words)).length;
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Writes words where the caret of a field is, as its writer would, so that the host notices and can undo it. True only when the words
 * were read back. A host that changed something but not into these words is not tried twice: the words would stand there double.
 */
export async function writeInField(field: Field, words: string): Promise<boolean> {
  if (isTextControl(field) && (field.readOnly || field.disabled)) return false;
  const before = readField(field);
  const standsThere = (): boolean => countOf(readField(field), words) > countOf(before, words);
  field.focus({ preventScroll: true });
  // Deprecated in name only: it is what browsers offer for writing with an undo, in both kinds of fields.
  document.execCommand('insertText', false, words);
  if (standsThere()) return true;
  await pause(DRAWN_MS);
  if (standsThere()) return true;
  if (!isTextControl(field) || readField(field) !== before) return false;
  field.setRangeText(words, field.selectionStart ?? before.length, field.selectionEnd ?? before.length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: words }));
  await pause(0);
  return standsThere();
}
