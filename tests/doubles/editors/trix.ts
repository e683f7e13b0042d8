import 'trix';
import { type EditorDouble, until } from './editor-double';

interface TrixElement extends HTMLElement {
  editor?: { loadHTML(html: string): void; getDocument(): { toString(): string }; undo(): void };
  value: string;
}

export const trix: EditorDouble = {
  name: 'Trix',
  async open(host, paragraphs) {
    const element = document.createElement('trix-editor') as TrixElement;
    host.append(element);
    const editor = await until(() => element.editor);
    editor.loadHTML(paragraphs.map((text) => `<div>${text}</div>`).join(''));
    return {
      field: () => element,
      text: () => editor.getDocument().toString(),
      saved: () => element.value,
      undo: () => editor.undo(),
      close: () => element.remove(),
    };
  },
};
