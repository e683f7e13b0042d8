/**
 * What Docs tells people who hear or feel a document: a live region with what the caret just crossed, and for a braille line the caret's
 * paragraph in the hidden frame. Only what is crossed is ever there, so that nobody can read a document by it.
 */
import type { Faults } from './faults.ts';
import type { TextModel } from './text-model.ts';

const ENABLED = {
  en: 'Screen reader support enabled.',
  es: 'Lector de pantalla activado.',
  ar: 'تم تفعيل قارئ الشاشة.',
} as const;
/** The most that is said at once, in UTF-16 units. */
const LINE = 120;

export interface SpokenPage {
  region: Element | null;
  /** The editable in the hidden frame of now. */
  editable(): Element | null;
}

/** Follows the caret of a tab; returns what ends it. */
export function speakCaret(
  model: TextModel,
  { a11y, locale }: Pick<Faults, 'a11y' | 'locale'>,
  { region, editable }: SpokenPage,
): () => void {
  if (a11y === 'off' || !region) return () => undefined;
  region.textContent = ENABLED[locale];
  let caret = model.selection.end;
  return model.onChange(() => {
    const { end } = model.selection;
    if (end === caret) return;
    const crossed = model.text.slice(Math.min(caret, end), Math.max(caret, end)).slice(0, LINE);
    caret = end;
    region.textContent = words(crossed);
    const mirror = a11y === 'braille' ? editable() : null;
    if (mirror) mirror.textContent = words(paragraphAt(model.text, end));
  });
}

const words = (text: string): string => text.replace(/\p{Cc}|\p{Co}/gu, ' ').trim();

function paragraphAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? undefined : end);
}
