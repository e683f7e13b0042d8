import { baseKeymap } from 'prosemirror-commands';
import { history, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMSerializer } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { EditorDouble } from './editor-double';

export const proseMirror: EditorDouble = {
  name: 'ProseMirror',
  groupsFor: 600,
  async open(host, paragraphs) {
    const doc = schema.node(
      'doc',
      null,
      paragraphs.map((text) => schema.node('paragraph', null, text === '' ? [] : [schema.text(text)])),
    );
    const view = new EditorView(host, {
      state: EditorState.create({ doc, plugins: [history(), keymap(baseKeymap)] }),
    });
    return {
      field: () => view.dom,
      text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
      saved: () => {
        const box = document.createElement('div');
        box.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
        return box.innerHTML;
      },
      undo: () => void undo(view.state, view.dispatch),
      close: () => view.destroy(),
    };
  },
};
