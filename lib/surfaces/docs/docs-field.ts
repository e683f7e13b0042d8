/** The document, or the comment box in it, as the field that its writer is in. Marks cannot be drawn in a canvas; everything else can. */
import type { FieldAct, FieldAnswer, FieldText, Place } from '@/lib/messages/field';
import type { Ability } from '@/lib/messages/surface-view';
import { done, failed, type Outcome } from '@/lib/outcome/outcome';
import { watchComposition } from '../insert/composition';
import { DOCS_TEXT_FRAME } from '../selectors';
import type { WritingField } from '../writing-field';
import type { BridgeClient } from './bridge-client';
import { commentBoxOf, selectedIn, writeInBox } from './comment-box';
import { type Inserted, insertAtCaret, untouched } from './insert';
import type { LiveText } from './live-text';
import { noteAround } from './note-around';
import { readable } from './readable';
import { titleOf } from './title';

/** The check reads this much around the caret, in UTF-16 units: many pages, and light enough to be told after each pause. */
const WINDOW = 60_000;
const PAUSE_MS = 300;

export interface DocsField extends WritingField {
  /** The comment box that the person writes in; what is selected in the document then is older than their words there. */
  readonly box: HTMLTextAreaElement | null;
}

/** `isOurs`: the panel, which takes the keyboard from no box. `moved` hears when the person went into a comment box, selected words in it, or went back. */
export function docsField(
  host: Document,
  bridge: BridgeClient,
  live: LiveText,
  isOurs: (element: Element) => boolean,
  moved: () => void,
): DocsField {
  const end = new AbortController();
  // Who opens the panel out of a box is in it already.
  let box = commentBoxOf(host.activeElement);
  let boxBefore = box?.value ?? '';
  /** What stood in the document when we first read it. */
  let before: string | null = null;
  let followed: 'document' | HTMLTextAreaElement | null = null;
  let told = { from: 0, text: '' };
  let last: Inserted | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let heard: (fields: FieldText[]) => void = () => undefined;

  const options = { capture: true, signal: end.signal };
  const isComposing = watchComposition((types, composes) => {
    for (const type of types) host.addEventListener(type, composes, options);
  });
  host.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof Element && isOurs(target)) return;
      const now = commentBoxOf(target);
      if (now && now !== box) boxBefore = now.value;
      go(now);
    },
    options,
  );
  // The keyboard went into the hidden frame: back to the document.
  host.defaultView?.addEventListener(
    'blur',
    () => {
      if (host.activeElement?.matches(DOCS_TEXT_FRAME)) go(null);
    },
    { signal: end.signal },
  );
  host.addEventListener(
    'input',
    ({ target }) => {
      if (target !== followed) return;
      clearTimeout(timer);
      timer = setTimeout(tell, PAUSE_MS);
    },
    options,
  );
  let chosen = '';
  for (const sign of ['select', 'mouseup', 'keyup']) {
    host.addEventListener(
      sign,
      ({ target }) => {
        if (target !== box || !box || selectedIn(box) === chosen) return;
        chosen = selectedIn(box);
        moved();
      },
      options,
    );
  }
  live.onText(() => {
    before ??= live.view?.text ?? null;
    if (followed === 'document') tell();
  });
  // The caret went to another note of the document: follow that one.
  live.onSelection(() => {
    if (followed !== 'document' || !live.view?.selection) return;
    if (around(live.view.text, live.view.selection.end).from !== told.from) tell();
  });

  function go(into: HTMLTextAreaElement | null): void {
    const before = box;
    box = into;
    if (before !== into) moved();
  }
  function tell(): void {
    if (followed instanceof HTMLTextAreaElement) {
      told = { from: 0, text: followed.value };
      heard([{ key: 'docs:comment', label: labelOf(), text: followed.value, baseline: boxBefore }]);
    } else if (followed && live.view) {
      told = around(live.view.text, live.view.selection?.end ?? 0);
      heard([{ key: 'docs:text', label: labelOf(), text: told.text, baseline: baseline() }]);
    }
  }
  /** What stood there before, around the same place: lines that others wrote above may have moved it a little. */
  const baseline = (): string =>
    readable((before ?? '').slice(Math.max(0, told.from - WINDOW), told.from + told.text.length + WINDOW));
  const labelOf = (): string =>
    (box ?? followed instanceof HTMLTextAreaElement) ? (box?.ariaLabel ?? '') : titleOf(host);
  const answer = (rest: Inserted = { applied: false }): Outcome<FieldAnswer> => done({ label: labelOf(), ...rest });

  async function insert(text: string): Promise<Outcome<FieldAnswer>> {
    if (box?.isConnected) last = isComposing(box) ? untouched('composing') : writeInBox(box, text);
    else last = await insertAtCaret(bridge, live, text);
    return answer(last);
  }

  async function select({ start, end: to }: Place): Promise<Outcome<FieldAnswer>> {
    if (followed instanceof HTMLTextAreaElement) {
      followed.focus();
      followed.setSelectionRange(start, to);
      return answer();
    }
    const at = { start: told.from + start, end: told.from + to };
    const chosen = await bridge.ask('select', { ...at, words: live.view?.text.slice(at.start, at.end) ?? '' });
    return chosen.ok ? answer() : failed('not-found', chosen.reason);
  }

  return {
    get box() {
      return box?.isConnected ? box : null;
    },
    onText(callback) {
      heard = callback;
    },
    ability(): Ability {
      if (!last) return { level: 'unknown', via: 'paste', why: live.why };
      return last.applied
        ? { level: 'on-demand', via: last.via ?? null, why: null }
        : { level: 'by-step', via: 'clipboard', why: last.why ?? null };
    },
    async act(act: FieldAct) {
      if (act.do === 'insert') return insert(act.text);
      if (act.do === 'leave') followed = null;
      else if (act.do === 'select') return followed ? select(act) : failed('no-field');
      else if (act.do === 'watch') {
        followed = box?.isConnected ? box : 'document';
        if (followed === 'document') {
          const read = await live.read();
          if (!read.ok) return failed('no-field', read.reason);
        }
        tell();
      }
      return answer();
    },
    dispose() {
      end.abort();
      clearTimeout(timer);
    },
  };
}

/** The note around a place; of one that is longer than anybody reads, the whole paragraphs around it. Each hard boundary is a line end. */
function around(text: string, at: number): { from: number; text: string } {
  const { start, end } = noteAround(text, at);
  const whole = end - start <= WINDOW;
  const from = whole ? start : Math.max(start, text.lastIndexOf('\n', Math.max(0, at - WINDOW / 2)) + 1);
  const cut = whole ? end : text.indexOf('\n', at + WINDOW / 2);
  return { from, text: readable(text.slice(from, cut < 0 ? end : Math.min(end, cut))) };
}
