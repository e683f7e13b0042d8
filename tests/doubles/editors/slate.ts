import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { type EditorDouble, until } from './editor-double';

export const slate: EditorDouble = {
  name: 'Slate',
  hearsAfter: 250,
  groupsFor: 600,
  async open(host, paragraphs) {
    const editor = withHistory(withReact(createEditor() as never) as never);
    const initialValue = paragraphs.map((text) => ({ type: 'paragraph', children: [{ text }] })) as Descendant[];
    const root = createRoot(host);
    root.render(
      createElement(Slate, {
        editor: editor as never,
        initialValue,
        children: createElement(Editable, { 'aria-label': 'Feedback' }),
      } as never),
    );
    const field = await until(() => host.querySelector<HTMLElement>('[data-slate-editor]'));
    const { children } = editor as unknown as { children: Descendant[] };
    void children;
    const blocks = (): Descendant[] => (editor as unknown as { children: Descendant[] }).children;
    return {
      field: () => field,
      text: () =>
        blocks()
          .map((block) => Node.string(block))
          .join('\n'),
      saved: () => JSON.stringify(blocks()),
      undo: () => (editor as unknown as { undo(): void }).undo(),
      close: () => root.unmount(),
    };
  },
};
