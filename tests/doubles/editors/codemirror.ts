import { undo } from '@codemirror/commands';
import { basicSetup, EditorView } from 'codemirror';
import type { EditorDouble } from './editor-double';

export const codeMirror: EditorDouble = {
  name: 'CodeMirror 6',
  groupsFor: 600,
  async open(host, paragraphs) {
    const view = new EditorView({
      parent: host,
      doc: paragraphs.join('\n'),
      extensions: [basicSetup, EditorView.lineWrapping],
    });
    return {
      field: () => view.contentDOM,
      text: () => view.state.doc.toString(),
      saved: () => view.state.doc.toString(),
      undo: () => void undo(view),
      close: () => view.destroy(),
    };
  },
};
