import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor, UNDO_COMMAND } from 'lexical';
import type { EditorDouble } from './editor-double';

export const lexical: EditorDouble = {
  name: 'Lexical',
  groupsFor: 400,
  async open(host, paragraphs) {
    const field = document.createElement('div');
    field.contentEditable = 'true';
    field.setAttribute('role', 'textbox');
    host.append(field);
    const editor = createEditor({
      namespace: 'walkthrough',
      onError(error) {
        throw error;
      },
    });
    editor.setRootElement(field);
    const stop = [registerRichText(editor)];
    editor.update(
      () => {
        const root = $getRoot();
        root.clear();
        for (const text of paragraphs) root.append($createParagraphNode().append($createTextNode(text)));
      },
      { discrete: true },
    );
    stop.push(registerHistory(editor, createEmptyHistoryState(), 300));
    return {
      field: () => field,
      text: () =>
        editor.getEditorState().read(() =>
          $getRoot()
            .getChildren()
            .map((block) => block.getTextContent())
            .join('\n'),
        ),
      saved: () => JSON.stringify(editor.getEditorState().toJSON()),
      undo: () => void editor.dispatchCommand(UNDO_COMMAND, undefined),
      close() {
        for (const end of stop) end();
        editor.setRootElement(null);
      },
    };
  },
};
