import { hintMarks } from '@/lib/highlight/hint-marks';
import { scrollTo } from '@/lib/highlight/jump';
import { selectInField } from '@/lib/highlight/jump-in-field';
import type { FieldAnswer, FieldText, MarkedPlace } from '@/lib/messages/field';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { editingHostOf, type Field, fieldKey, isTextControl, labelOf } from '@/lib/quote/dom/field';
import { TextIndex } from '@/lib/quote/dom/text-index';
import { watchComposition } from '../insert/composition';
import { type Written, writeInField } from '../insert/write-in-field';
import type { WritingField } from '../writing-field';
import { readField } from './field-text';
import { type HostHabits, NO_HABITS } from './host-habits';
import { stoodBefore } from './stood-before';

/** From the last keystroke to the telling, in ms. */
const PAUSE_MS = 300;

/** Textareas, inputs and contenteditable fields of ordinary pages. Nothing is read before a panel asks, but what stood there first. */
export function pageField(isOurs: (element: Element) => boolean, habits: HostHabits = NO_HABITS): WritingField {
  const { names } = habits;
  const end = new AbortController();
  const before = stoodBefore();
  const marks = hintMarks(document);
  let last: Field | null = null;
  let followed: Field | null = null;
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let heard: (field: FieldText) => void = () => undefined;

  const fieldAt = (target: EventTarget | null): Field | null => {
    if (!(target instanceof HTMLElement) || isOurs(target)) return null;
    return isTextControl(target) ? target : editingHostOf(target);
  };
  const see = (target: EventTarget | null): void => {
    const field = fieldAt(target);
    if (!field) return;
    last = field;
    before.see(field);
  };
  /** A key, a paste, a drop: what changes now is the person's doing, however the editor then does it. */
  const acts = (event: Event): void => {
    const field = event.isTrusted ? fieldAt(event.target) : null;
    if (field) before.act(field);
    soon(event);
  };
  const tell = (): void => {
    if (!followed?.isConnected) return;
    const text = readField(followed);
    if (text === told) return;
    told = text;
    const field = followed;
    heard({ key: fieldKey(field, names), label: labelOf(field, names), text, baseline: before.of(field, text) });
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(tell, PAUSE_MS);
  };
  /** Not by `input` alone: editors that take a paste or an undo for themselves send none. */
  const soon = ({ target }: Event): void => {
    if (target instanceof Node && followed?.contains(target)) later();
  };
  const leave = (): void => {
    followed = null;
    marks.draw([]);
  };
  const { signal } = end;
  document.addEventListener('focusin', ({ target }) => see(target), { signal, capture: true });
  document.addEventListener('input', soon, { signal, capture: true });
  for (const deed of ['keydown', 'beforeinput', 'paste', 'cut', 'drop']) {
    document.addEventListener(deed, acts, { signal, capture: true });
  }
  see(document.activeElement);

  let written: Written = { receipt: 'shown', via: null, why: null };
  const isComposing = watchComposition(document, signal);
  const answer = (field: Field): Outcome<FieldAnswer> => done({ label: labelOf(field, names), applied: false });
  const write = async (field: Field, words: string): Promise<Outcome<FieldAnswer>> => {
    before.act(field);
    written = await writeInField(field, words, isComposing);
    later();
    // On the screen is not yet at the host: its program may hold another text and send that.
    if (written.receipt === 'applied' && habits.hasTaken?.(field, readField(field)) === false) {
      written = { ...written, receipt: 'unverified', why: 'unverified' };
    }
    return done({ label: labelOf(field, names), applied: written.receipt === 'applied', ...written });
  };

  return {
    onText(callback) {
      heard = callback;
    },
    async act(act) {
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
      before.dispose();
      leave();
    },
  };

  function mark(field: Field, places: readonly MarkedPlace[]): void {
    if (isTextControl(field)) return;
    const index = new TextIndex(field);
    // The text went on since: the places would be of other words.
    if (index.text.slice(0, told.length) !== told) return;
    const ranges = (wanted: boolean): Range[] =>
      places.flatMap(({ start, end: to, soft }) => (!soft === wanted ? (index.rangeOf(start, to) ?? []) : []));
    marks.draw(ranges(true), ranges(false));
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
