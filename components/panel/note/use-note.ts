import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DraftStatus } from '@/components/shared/draft-keeper';
import { type Draft, useDraft } from '@/components/shared/use-draft';
import { usePanel } from '../panel-context';
import { nextHole } from './holes';
import { putAtEnd, SLOTS, type Slot, type SlotTexts, slotKey } from './slots';

export interface Note {
  texts: SlotTexts;
  status: DraftStatus;
  empty: boolean;
  type(slot: Slot, text: string): void;
  flush(): void;
  /** Puts words at the end of a slot and selects their first hole, or stands behind them. */
  put(slot: Slot, words: string): void;
  /** Selects a place in a slot. */
  select(slot: Slot, start: number, end: number): void;
  field(slot: Slot): (element: HTMLTextAreaElement | null) => void;
}

/** The least that can be said of all four: one that is not kept outweighs three that are. */
const WORST: readonly DraftStatus['state'][] = ['not-kept', 'reading', 'keeping', 'kept'];

/** The note of this page in its four slots, each kept as it is written. */
export function useNote(): Note {
  const { port, documentKey } = usePanel();
  const drafts: Record<Slot, Draft> = {
    focus: useDraft(port, slotKey('focus', documentKey)),
    evidence: useDraft(port, slotKey('evidence', documentKey)),
    meaning: useDraft(port, slotKey('meaning', documentKey)),
    next: useDraft(port, slotKey('next', documentKey)),
  };
  const { focus, evidence, meaning, next } = drafts;
  const texts = useMemo(
    () => ({ focus: focus.text, evidence: evidence.text, meaning: meaning.text, next: next.text }),
    [focus.text, evidence.text, meaning.text, next.text],
  );
  const elements = useRef(new Map<Slot, HTMLTextAreaElement>());
  const fields = useMemo(() => {
    const refOf = (slot: Slot) => (element: HTMLTextAreaElement | null) => {
      if (element) elements.current.set(slot, element);
      else elements.current.delete(slot);
    };
    return { focus: refOf('focus'), evidence: refOf('evidence'), meaning: refOf('meaning'), next: refOf('next') };
  }, []);
  const [wanted, want] = useState<{ slot: Slot; start: number; end: number } | null>(null);
  // After the words are in the field: a selection that is set earlier would be of the old words.
  useLayoutEffect(() => {
    const element = wanted && elements.current.get(wanted.slot);
    if (!element) return;
    element.focus();
    element.setSelectionRange(wanted.start, wanted.end);
    element.scrollIntoView({ block: 'nearest' });
  }, [wanted]);
  const statuses = SLOTS.map((slot) => drafts[slot].status);
  const state = WORST.find((one) => statuses.some((status) => status.state === one));
  return {
    texts,
    status: statuses.find((status) => status.state === state) ?? { state: 'kept' },
    empty: SLOTS.every((slot) => texts[slot].trim() === ''),
    type: (slot, text) => drafts[slot].type(text),
    flush: () => {
      for (const slot of SLOTS) drafts[slot].flush();
    },
    put(slot, words) {
      const { text, at } = putAtEnd(texts[slot], words);
      drafts[slot].type(text);
      const hole = nextHole(text, at);
      want(hole ? { slot, ...hole } : { slot, start: text.length, end: text.length });
    },
    select: (slot, start, end) => want({ slot, start, end }),
    field: (slot) => fields[slot],
  };
}
