/** A page with one real editor at a time, for the loaded extension; the test opens them one after the other. */
import { editorNamed } from '../all';
import type { OpenEditor } from '../editor-double';
import { FEEDBACK } from '../feedback-text';
import { compose, isControl, keyboardIn, lock, selectWords, showsWords, untilHeard } from '../field-acts';

export interface EditorsPage {
  /** With this text instead of the long feedback where one is given; closes what was open. */
  open(name: string, paragraphs?: readonly string[]): Promise<void>;
  close(): void;
  /** A click behind the last word. */
  caret(): Promise<void>;
  /** Selects words as a person does: the field has the keyboard, and the selection is the browser's own. */
  select(words: string): Promise<void>;
  /** What the editor's model holds, and what a page would save. */
  holds(): { text: string; saved: string };
  undo(): void;
  shows(words: string): boolean;
  compose(on: boolean): void;
  lock(): void;
}

const host = document.querySelector<HTMLElement>('#editor') as HTMLElement;
let open: OpenEditor | null = null;
let hearsAfter = 0;

const editor = (): OpenEditor => {
  if (!open) throw new Error('no editor is open');
  return open;
};

const focused = (): Promise<HTMLElement> => keyboardIn(() => editor().field());
const heard = (): Promise<void> => untilHeard(hearsAfter);

const page: EditorsPage = {
  async open(name, paragraphs = FEEDBACK.slice(0, 6)) {
    const double = await editorNamed(name);
    if (open) page.close();
    open = await double.open(host, paragraphs);
    hearsAfter = double.hearsAfter ?? 0;
  },
  close() {
    editor().close();
    open = null;
    host.replaceChildren();
  },
  async caret() {
    const field = await focused();
    await heard();
    if (isControl(field)) field.setSelectionRange(field.value.length, field.value.length);
    else {
      const selection = field.ownerDocument.getSelection();
      selection?.selectAllChildren(field);
      selection?.collapseToEnd();
    }
  },
  async select(words) {
    const field = await focused();
    await heard();
    selectWords(field, words);
  },
  holds: () => ({ text: editor().text(), saved: editor().saved() }),
  undo: () => editor().undo(),
  shows: (words) => showsWords(editor().field(), words),
  compose: (on) => compose(editor().field(), on),
  lock: () => lock(editor().field()),
};

window.editors = page;
declare global {
  interface Window {
    editors?: EditorsPage;
  }
}
