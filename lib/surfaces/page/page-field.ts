import { hintMarks } from '@/lib/highlight/hint-marks';
import { scrollTo } from '@/lib/highlight/jump';
import { selectInField } from '@/lib/highlight/jump-in-field';
import type { Passage } from '@/lib/highlight/passage';
import type { FieldAnswer, FieldText, MarkedPlace } from '@/lib/messages/field';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { editingHostOf, type Field, fieldKey, isTextControl, labelOf } from '@/lib/quote/dom/field';
import { TextIndex } from '@/lib/quote/dom/text-index';
import { activeIn, focusOn, isHere, selectionOf } from '@/lib/quote/dom/trees';
import { watchComposition } from '../insert/composition';
import { type Written, writeInField } from '../insert/write-in-field';
import type { WritingField } from '../writing-field';
import { readField } from './field-text';
import { type HostHabits, NO_HABITS } from './host-habits';
import { pointedPassage } from './pointed-passage';
import { stoodBefore } from './stood-before';
import { originOf, type TreeWatch } from './tree-watch';

/** From the last keystroke to the telling, in ms. */
const PAUSE_MS = 300;

/** Textareas, inputs and rich text of ordinary pages, in whatever tree. Nothing is read before a panel asks, but what stood there first. */
export function pageField(page: Document, trees: TreeWatch, habits: HostHabits = NO_HABITS): WritingField {
  const { names } = habits;
  const before = stoodBefore();
  const marks = hintMarks();
  let last: Field | null = null;
  let followed: Field | null = null;
  let told = new Map<Field, FieldText>();
  /** The shared words that are underlined, by their definitions. */
  let shared: readonly Passage[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let heard: (fields: FieldText[]) => void = () => undefined;

  const fieldAt = (node: Node | null): Field | null => (isTextControl(node) ? node : editingHostOf(node));
  const see = (node: Node | null): void => {
    const field = fieldAt(node);
    if (!field) return;
    last = field;
    before.see(field);
  };
  /** A key, a paste, a drop: what changes now is the person's doing, however the editor then does it. */
  const acts = (event: Event): void => {
    const field = event.isTrusted ? fieldAt(originOf(event)) : null;
    if (field) before.act(field);
    soon(event);
  };
  /**
   * The fields that make the followed note. A form that turned its page has others than the one that was followed first; the form's own
   * editor has none but that one.
   */
  const note = (): Field[] => (followed ? [...new Set([...(habits.together?.() ?? []), followed])].filter(isHere) : []);
  const tell = (): void => {
    const changed = note().flatMap((field) => {
      const text = readField(field);
      if (text === told.get(field)?.text) return [];
      const now = {
        key: fieldKey(field, names),
        label: labelOf(field, names),
        text,
        baseline: before.of(field, text),
        of: habits.together && page.title,
      };
      told.set(field, now);
      return now;
    });
    if (changed.length > 0) heard(changed);
  };
  /** The newest: a form that comes back to a page draws its questions anew. */
  const toldAs = (key: string) => [...told].findLast(([, { key: as }]) => as === key)?.[0];
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(tell, PAUSE_MS);
  };
  /** Not by `input` alone: editors that take a paste or an undo for themselves send none. */
  const soon = (event: Event): void => {
    if (note().some((field) => field.contains(originOf(event)))) later();
  };
  const leave = (): void => {
    followed = null;
    draw([]);
  };
  const draw = (hints: readonly Range[], words: readonly Passage[] = []): void => {
    shared = words;
    marks.draw(
      hints,
      words.map(({ range }) => range),
    );
  };
  trees.hear(['focusin'], (event) => see(originOf(event)));
  trees.hear(['input'], soon);
  trees.hear(['keydown', 'beforeinput', 'paste', 'cut', 'drop'], acts);
  // A frame may have taken the keyboard before we knew of it.
  trees.each(() => see(activeIn(page)));

  let written: Written = { receipt: 'shown', via: null, why: null };
  const isComposing = watchComposition(trees.hear);
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
    onWord: (pointed) => pointedPassage(trees, () => shared, pointed),
    async act(act) {
      if (act.do === 'leave') leave();
      // An editor that wrote its frame anew took our listeners with it (CKEditor 4 in Firefox, on a busy machine).
      if (!last || !isHere(last)) trees.look();
      const field = act.do === 'select' ? toldAs(act.field) : act.do === 'mark' ? followed : last;
      if (!field) return failed('no-field');
      if (!isHere(field)) return failed('not-found');
      if (act.do === 'insert') return write(field, act.text);
      if (act.do === 'watch') {
        leave();
        followed = field;
        told = new Map();
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
      clearTimeout(timer);
      before.dispose();
      leave();
    },
  };

  function mark(field: Field, places: readonly MarkedPlace[]): void {
    if (isTextControl(field)) return;
    const index = new TextIndex(field);
    // The text went on since: the places would be of other words.
    if (!index.text.startsWith(told.get(field)?.text ?? '\0')) return;
    const hints: Range[] = [];
    const words: Passage[] = [];
    for (const { start, end: to, soft: id } of places) {
      const range = index.rangeOf(start, to);
      if (range && id) words.push({ id, range, domainIds: [] });
      else if (range) hints.push(range);
    }
    draw(hints, words);
  }

  function select(field: Field, start: number, to: number): void {
    if (isTextControl(field)) {
      selectInField(field, start, to);
      return;
    }
    const range = new TextIndex(field).rangeOf(start, to);
    if (!range) return;
    focusOn(field);
    const { startContainer, startOffset, endContainer, endOffset } = range;
    selectionOf(field)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    scrollTo(range);
  }
}
