/** A page with one real editor at a time, for the loaded extension; the test opens them one after the other. */
import { EDITORS } from '../all';
import type { OpenEditor } from '../editor-double';
import { FEEDBACK } from '../feedback-text';

export interface EditorsPage {
  /** All that can be opened. */
  names: readonly string[];
  open(name: string): Promise<void>;
  close(): void;
  /** Selects words as a person does: the field has the keyboard, and the selection is the browser's own. */
  select(words: string): void;
  /** What the editor's model holds, and what a page would save. */
  holds(): { text: string; saved: string };
}

const host = document.querySelector<HTMLElement>('#editor') as HTMLElement;
let open: OpenEditor | null = null;

const editor = (): OpenEditor => {
  if (!open) throw new Error('no editor is open');
  return open;
};

const page: EditorsPage = {
  names: EDITORS.map(({ name }) => name),
  async open(name) {
    const double = EDITORS.find((one) => one.name === name);
    if (!double) throw new Error(`no editor is called ${name}`);
    open = await double.open(host, FEEDBACK.slice(0, 6));
  },
  close() {
    editor().close();
    open = null;
    host.replaceChildren();
  },
  select(words) {
    const field = editor().field();
    field.focus();
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
      const at = field.value.indexOf(words);
      field.setSelectionRange(at, at + words.length);
      return;
    }
    const walker = field.ownerDocument.createTreeWalker(field, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(words);
      if (at < 0) continue;
      field.ownerDocument.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
      return;
    }
    throw new Error(`not in the editor: ${words}`);
  },
  holds: () => ({ text: editor().text(), saved: editor().saved() }),
};

window.editors = page;
declare global {
  interface Window {
    editors?: EditorsPage;
  }
}
