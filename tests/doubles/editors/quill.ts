import Quill from 'quill';
import type { EditorDouble } from './editor-double';

export const quill: EditorDouble = {
  name: 'Quill 2',
  groupsFor: 1100,
  async open(host, paragraphs) {
    const box = document.createElement('div');
    host.append(box);
    const editor = new Quill(box, { modules: { toolbar: false } });
    editor.setText(`${paragraphs.join('\n')}\n`, 'silent');
    editor.history.clear();
    return {
      field: () => editor.root,
      text: () => editor.getText(),
      saved: () => editor.getSemanticHTML(),
      undo: () => editor.history.undo(),
      close: () => box.remove(),
    };
  },
};
