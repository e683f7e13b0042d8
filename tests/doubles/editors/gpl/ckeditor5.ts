import { asHtml, type EditorDouble, textOfHtml } from '../editor-double';
import { gplAddress } from './address';

interface CkInstance {
  ui: { getEditableElement(): HTMLElement };
  getData(): string;
  execute(command: string): void;
  destroy(): Promise<void>;
}
interface CkKind {
  create(place: HTMLElement, options: object): Promise<CkInstance>;
}
type Ck = Record<string, unknown> & Record<'ClassicEditor' | 'BalloonEditor', CkKind>;

const PLUGINS = ['Essentials', 'Autoformat', 'Paragraph', 'Bold', 'Italic', 'Heading', 'Link', 'List', 'BlockQuote'];

async function load(): Promise<Ck> {
  if (!document.querySelector('link[data-ckeditor5]')) {
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.dataset.ckeditor5 = '';
    style.href = gplAddress('ckeditor5/dist/browser/ckeditor5.css');
    document.head.append(style);
  }
  return import(/* @vite-ignore */ gplAddress('ckeditor5/dist/browser/ckeditor5.js'));
}

const editorOf = (name: string, kind: 'ClassicEditor' | 'BalloonEditor'): EditorDouble => ({
  name,
  async open(host, paragraphs) {
    const place = document.createElement('div');
    host.append(place);
    const ck = await load();
    const editor = await ck[kind].create(place, {
      licenseKey: 'GPL',
      plugins: PLUGINS.map((plugin) => ck[plugin]),
      toolbar: ['undo', 'redo', '|', 'heading', 'bold', 'italic', 'link', 'bulletedList', 'blockQuote'],
      initialData: asHtml(paragraphs),
    });
    return {
      field: () => editor.ui.getEditableElement(),
      text: () => textOfHtml(editor.getData()),
      saved: () => editor.getData(),
      undo: () => editor.execute('undo'),
      close: () => void editor.destroy(),
    };
  },
});

/** With its bar above the text. */
export const ckEditor5 = editorOf('CKEditor 5', 'ClassicEditor');
/** In the page, with a bar that comes up at a selection. */
export const ckEditor5Balloon = editorOf('CKEditor 5, balloon', 'BalloonEditor');
