import { type Joined, join } from '@/lib/writing/stretches';

/** The four parts of a note, each with a place of its own to write in. */
export const SLOTS = ['focus', 'evidence', 'meaning', 'next'] as const;
export type Slot = (typeof SLOTS)[number];
export type SlotTexts = Readonly<Record<Slot, string>>;

/**
 * Where the draft of a slot is kept. What was seen and heard keeps the key of the one note that there was before the slots: what
 * somebody had half-written stands there as it was, and nothing has to be moved.
 */
export const slotKey = (slot: Slot, documentKey: string): string =>
  slot === 'evidence' ? `note:${documentKey}` : `note-${slot}:${documentKey}`;

/** The slots as the one note that is copied, inserted and checked. */
export const joinSlots = (texts: SlotTexts): Joined =>
  join(SLOTS.map((slot) => ({ source: slot, from: 0, text: texts[slot] })));

/** Puts words at the end of what is there, on a line of their own. Gives the text and where the words begin. */
export function putAtEnd(text: string, words: string): { text: string; at: number } {
  const before = text.trimEnd();
  if (before === '') return { text: words, at: 0 };
  const gap = `${before}\n`;
  return { text: gap + words, at: gap.length };
}

const MARKED = /^["“«„‘']/u;

/** A saved quote as it stands in a note: within quotation marks when it has none. */
export function asQuoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return MARKED.test(line) && /["”»“’']\W*$/u.test(line) ? line : `“${line.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
