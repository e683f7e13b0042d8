import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { asHtml, type EditorDouble } from './editor-double';

export const tiptap: EditorDouble = {
  name: 'Tiptap 2',
  groupsFor: 600,
  async open(host, paragraphs) {
    const editor = new Editor({ element: host, extensions: [StarterKit], content: asHtml(paragraphs) });
    return {
      field: () => editor.view.dom as HTMLElement,
      text: () => editor.getText({ blockSeparator: '\n' }),
      saved: () => editor.getHTML(),
      undo: () => void editor.commands.undo(),
      close: () => editor.destroy(),
    };
  },
};
