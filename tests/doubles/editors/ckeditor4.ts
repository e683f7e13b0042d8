import script from 'ckeditor4/ckeditor.js?url';
import { asHtml, type EditorDouble, textOfHtml, until } from './editor-double';

interface Cke {
  replace(area: HTMLElement, options: object): CkeInstance;
}
interface CkeInstance {
  status: string;
  editable(): { $: HTMLElement } | undefined;
  getData(): string;
  execCommand(name: string): void;
  destroy(): void;
}

/** Loads it. Before any rich text stands on the page: it would make editors of its own of that, and then never again. */
export const loadCkEditor = async (): Promise<Cke> => {
  const world = globalThis as { CKEDITOR?: Cke };
  if (!world.CKEDITOR) {
    const tag = document.createElement('script');
    tag.src = script;
    document.head.append(tag);
  }
  return until(() => world.CKEDITOR?.replace && world.CKEDITOR);
};

/** CKEditor 4 (MPL 1.1) in its about:blank frame. */
export const ckEditor4: EditorDouble = {
  name: 'CKEditor 4',
  async open(host, paragraphs) {
    const area = document.createElement('textarea');
    // As hosts do: without an id the editor calls itself by a number that counts up each time it is opened.
    area.id = 'remarks';
    area.value = asHtml(paragraphs);
    host.append(area);
    const cke = await loadCkEditor();
    const editor = cke.replace(area, { versionCheck: false, entities: false, basicEntities: true });
    await until(() => editor.status === 'ready' && editor.editable()?.$.isConnected);
    return {
      field: () => editor.editable()?.$ as HTMLElement,
      text: () => textOfHtml(editor.getData()),
      saved: () => editor.getData(),
      undo: () => editor.execCommand('undo'),
      close: () => editor.destroy(),
    };
  },
};
