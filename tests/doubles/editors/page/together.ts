/** A page with many real editors at a time, each under the others, for the loaded extension. */
import { allEditors } from '../all';
import { loadCkEditor } from '../ckeditor4';
import type { OpenEditor } from '../editor-double';
import { FEEDBACK } from '../feedback-text';
import { isControl, keyboardIn, untilHeard } from '../field-acts';

export interface EditorsTogether {
  /** All that can be opened. */
  names: readonly string[];
  /** Opens an editor below those that are open; `nested` in open shadow roots, one in the other, as Brightspace does. */
  open(name: string, nested?: boolean): Promise<void>;
  close(): void;
  /** Selects words as a person does: the field has the keyboard, and the selection is the browser's own. Of the editor opened last, or by name. */
  select(words: string, name?: string): Promise<void>;
  /** The middle of its text, where somebody clicks who wants to write, in px of the viewport; scrolls there. */
  middleOf(name: string): { x: number; y: number };
  /** What the editor's model holds, and what a page would save. */
  holds(name?: string): { text: string; saved: string };
  undo(name: string): void;
  /** The words that are marked, in whatever document or shadow root, and whether somebody could see them now. */
  marked(): { words: string; inSight: boolean }[];
  /** What is selected in a field that can show no mark. */
  selected(name: string): string;
}

const EDITORS = await allEditors();
const host = document.querySelector<HTMLElement>('#editor') as HTMLElement;
const open = new Map<string, OpenEditor>();
const editor = (name = [...open.keys()].at(-1) ?? ''): OpenEditor => {
  const one = open.get(name);
  if (!one) throw new Error(`not open: ${name}`);
  return one;
};

function placeFor(name: string, nested: boolean): HTMLElement {
  const section = document.createElement('section');
  section.setAttribute('aria-label', name);
  host.append(section);
  if (!nested) return section;
  const inner = document.createElement('div');
  section.attachShadow({ mode: 'open' }).append(inner);
  const place = document.createElement('div');
  inner.attachShadow({ mode: 'open' }).append(place);
  return place;
}

function documentsIn(page: Document): Document[] {
  const inside = [...open.values()].map((one) => one.field().ownerDocument);
  return [...new Set([page, ...inside])];
}

function inSight(range: AbstractRange): boolean {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const { top, bottom } = live.getBoundingClientRect();
  const view = range.startContainer.ownerDocument?.defaultView;
  const frame = view === window ? null : view?.frameElement?.getBoundingClientRect();
  const inFrame = !frame || (top >= 0 && bottom <= frame.height);
  return inFrame && top + (frame?.top ?? 0) >= 0 && bottom + (frame?.top ?? 0) <= window.innerHeight;
}

/** What editors ask for that do not say how long it takes them to hear of the keyboard, in ms. */
const HEARS_AFTER_MS = 40;

const page: EditorsTogether = {
  names: EDITORS.map(({ name }) => name),
  async open(name, nested = false) {
    const double = EDITORS.find((one) => one.name === name);
    if (!double) throw new Error(`no editor is called ${name}`);
    open.set(
      name,
      await double.open(placeFor(name, nested), [
        `Here in ${name} two pairs compared their drawings.`,
        ...FEEDBACK.slice(0, 6),
      ]),
    );
  },
  close() {
    for (const one of open.values()) one.close();
    open.clear();
    host.replaceChildren();
  },
  async select(words, name) {
    const field = await keyboardIn(() => editor(name).field());
    await untilHeard(EDITORS.find((one) => one.name === name)?.hearsAfter ?? HEARS_AFTER_MS);
    if (isControl(field)) {
      const at = field.value.indexOf(words);
      field.setSelectionRange(at, at + words.length);
      return;
    }
    const walker = field.ownerDocument.createTreeWalker(field, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(words);
      if (at < 0) continue;
      selectionOf(field)?.setBaseAndExtent(node, at, node, at + words.length);
      return;
    }
    throw new Error(`not in the editor: ${words}`);
  },
  middleOf(name) {
    const field = editor(name).field();
    const seen = field.ownerDocument.defaultView?.frameElement ?? field;
    seen.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = seen.getBoundingClientRect();
    return { x: left + Math.min(width / 2, 120), y: top + height / 2 };
  },
  holds: (name) => ({ text: editor(name).text(), saved: editor(name).saved() }),
  undo: (name) => editor(name).undo(),
  marked: () =>
    documentsIn(document).flatMap((each) =>
      [...(each.defaultView?.CSS.highlights.values() ?? [])].flatMap((mark) =>
        [...mark].map((range) => ({ words: String(range), inSight: inSight(range) })),
      ),
    ),
  selected(name) {
    const field = editor(name).field() as HTMLTextAreaElement;
    return field.value.slice(field.selectionStart, field.selectionEnd);
  },
};

const selectionOf = (field: HTMLElement): Selection | null =>
  (field.getRootNode() as Document).getSelection?.() ?? field.ownerDocument.getSelection();

await loadCkEditor();
window.together = page;
declare global {
  interface Window {
    together?: EditorsTogether;
  }
}
