import './node-global';
import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type EditorDouble, until } from './editor-double';

export const draft: EditorDouble = {
  name: 'Draft.js',
  hearsAfter: 60,
  groupsFor: 600,
  async open(host, paragraphs) {
    let state = EditorState.createWithContent(ContentState.createFromText(paragraphs.join('\n')));
    let set: (next: EditorState) => void = () => undefined;
    function Box() {
      const [editorState, setState] = useState(state);
      set = (next) => {
        state = next;
        setState(next);
      };
      return createElement(Editor, { editorState, onChange: set });
    }
    const root = createRoot(host);
    root.render(createElement(Box));
    const field = await until(() => host.querySelector<HTMLElement>('[contenteditable="true"]'));
    return {
      field: () => field,
      text: () => state.getCurrentContent().getPlainText('\n'),
      saved: () => state.getCurrentContent().getPlainText('\n'),
      undo: () => set(EditorState.undo(state)),
      close: () => root.unmount(),
    };
  },
};
