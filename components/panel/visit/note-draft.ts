import { done, type Outcome } from '@/lib/outcome/outcome';
import type { PanelPort } from '../panel-port';

/**
 * What the leader has written about this page, as one text with blank lines between its parts. The only place that knows how the note
 * is kept: a composer with several slots, each a draft of its own, changes this function and nothing else.
 */
export async function readNote(port: PanelPort, documentKey: string): Promise<Outcome<string>> {
  const draft = await port.readDraft(`note:${documentKey}`);
  return draft.ok ? done(draft.value.trim()) : draft;
}
