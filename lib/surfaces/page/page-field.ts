import { hintMarks } from '@/lib/highlight/hint-marks';
import { scrollTo } from '@/lib/highlight/jump';
import { selectInField } from '@/lib/highlight/jump-in-field';
import type { FieldAct, FieldAnswer, FieldText } from '@/lib/messages/field';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { editingHostOf, type Field, fieldKey, isTextControl, labelOf } from '@/lib/quote/dom/field';
import { TextIndex } from '@/lib/quote/dom/text-index';
import { watchComposition } from '../insert/composition';
import { type Written, writeInField } from '../insert/write-in-field';
import type { WritingField } from '../writing-field';
import { readField } from './field-text';

/** From the last keystroke to the telling, in ms. */
const PAUSE_MS = 300;

/** Textareas, inputs and contenteditable fields of ordinary pages. Nothing is read before a panel asks, but what stood there first. */
export function pageField(isOurs: (element: Element) => boolean): WritingField {
  const end = new AbortController();
  /** What stood in a field when it was first seen with the keyboard: the words of others, or of another day. */
  const before = new WeakMap<Field, string>();
  const marks = hintMarks(document);
  let last: Field | null = null;
  let followed: Field | null = null;
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let heard: (field: FieldText) => void = () => undefined;

  const see = (target: EventTarget | null): void => {
    if (!(target instanceof HTMLElement) || isOurs(target)) return;
    const field = isTextControl(target) ? target : editingHostOf(target);
    if (!field) return;
    last = field;
    if (!before.has(field)) before.set(field, readField(field));
  };
  const tell = (): void => {
    if (!followed?.isConnected) return;
    const text = readField(followed);
    if (text === told) return;
    told = text;
    heard({ key: fieldKey(followed), label: labelOf(followed), text, baseline: before.get(followed) ?? '' });
  };
  const soon = (event: Event): void => {
    if (!followed || !(event.target instanceof Node) || !followed.contains(event.target)) return;
    clearTimeout(timer);
    timer = setTimeout(tell, PAUSE_MS);
  };
  const leave = (): void => {
    followed = null;
    marks.draw([]);
  };
  const { signal } = end;
  document.addEventListener('focusin', ({ target }) => see(target), { signal, capture: true });
  document.addEventListener('input', soon, { signal, capture: true });
  see(document.activeElement);

  let written: Written = { receipt: 'shown', via: null, why: null };
  const isComposing = watchComposition(document, signal);
  const answer = (field: Field): Outcome<FieldAnswer> => done({ label: labelOf(field), applied: false });
  const write = async (field: Field, words: string): Promise<Outcome<FieldAnswer>> => {
    written = await writeInField(field, words, isComposing);
    return done({ label: labelOf(field), applied: written.receipt === 'applied', ...written });
  };

  return {
    onText(callback) {
      heard = callback;
    },
    async act(act: FieldAct) {
      if (act.do === 'leave') leave();
      const field = act.do === 'mark' || act.do === 'select' ? followed : last;
      if (!field) return failed('no-field');
      if (!field.isConnected) return failed('not-found');
      if (act.do === 'insert') return write(field, act.text);
      if (act.do === 'watch') {
        leave();
        followed = field;
        told = '\0';
        tell();
      } else if (act.do === 'mark') mark(field, act.places);
      else if (act.do === 'select') select(field, act.start, act.end);
      return answer(field);
    },
    ability: () => ({
      level: written.receipt === 'applied' ? 'on-demand' : written.why === 'read-only' ? 'none' : 'unknown',
      via: written.via,
      why: written.why,
    }),
    dispose() {
      end.abort();
      clearTimeout(timer);
      leave();
    },
  };

  function mark(field: Field, places: readonly { start: number; end: number }[]): void {
    if (isTextControl(field)) return;
    const index = new TextIndex(field);
    // The text went on since: the places would be of other words.
    if (index.text.slice(0, told.length) !== told) return;
    marks.draw(places.flatMap(({ start, end: to }) => index.rangeOf(start, to) ?? []));
  }

  function select(field: Field, start: number, to: number): void {
    if (isTextControl(field)) {
      selectInField(field, start, to);
      return;
    }
    const range = new TextIndex(field).rangeOf(start, to);
    if (!range) return;
    field.focus({ preventScroll: true });
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    scrollTo(range);
  }
}
