import { done, type Outcome } from '@/lib/outcome/outcome';
import { SLOTS, type SlotTexts, slotKey } from '../note/slots';
import type { PanelPort } from '../panel-port';

export const NO_NOTE: SlotTexts = { focus: '', evidence: '', meaning: '', next: '' };

/** What the leader has written about this page, slot by slot. */
export async function readNote(port: PanelPort, documentKey: string): Promise<Outcome<SlotTexts>> {
  const texts = { ...NO_NOTE };
  for (const slot of SLOTS) {
    const draft = await port.readDraft(slotKey(slot, documentKey));
    if (!draft.ok) return draft;
    texts[slot] = draft.value.trim();
  }
  return done(texts);
}
