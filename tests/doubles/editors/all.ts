import type { EditorDouble } from './editor-double';
import { EDITOR_NAMES, type EditorName } from './names';

/**
 * Every editor of the tests by its name, loaded when it is asked for: all of them are 9 MB of code, and a page with one of them that took
 * in all took Firefox a second of processor time more.
 */
const LOAD: Readonly<Record<EditorName, () => Promise<EditorDouble>>> = {
  textarea: () => import('./plain').then(({ textarea }) => textarea),
  input: () => import('./plain').then(({ input }) => input),
  contenteditable: () => import('./plain').then(({ contentEditable }) => contentEditable),
  'TinyMCE 6': () => import('./tinymce').then(({ tinyMce }) => tinyMce),
  'CKEditor 4': () => import('./ckeditor4').then(({ ckEditor4 }) => ckEditor4),
  'Quill 2': () => import('./quill').then(({ quill }) => quill),
  ProseMirror: () => import('./prosemirror').then(({ proseMirror }) => proseMirror),
  'Tiptap 2': () => import('./tiptap').then(({ tiptap }) => tiptap),
  Lexical: () => import('./lexical').then(({ lexical }) => lexical),
  Slate: () => import('./slate').then(({ slate }) => slate),
  'Draft.js': () => import('./draft').then(({ draft }) => draft),
  'CodeMirror 6': () => import('./codemirror').then(({ codeMirror }) => codeMirror),
  Trix: () => import('./trix').then(({ trix }) => trix),
  'TinyMCE 7': () => import('./gpl/tinymce').then(({ tinyMce7 }) => tinyMce7),
  'TinyMCE 8': () => import('./gpl/tinymce').then(({ tinyMce8 }) => tinyMce8),
  'TinyMCE 8, inline': () => import('./gpl/tinymce').then(({ tinyMce8Inline }) => tinyMce8Inline),
  'CKEditor 5': () => import('./gpl/ckeditor5').then(({ ckEditor5 }) => ckEditor5),
  'CKEditor 5, balloon': () => import('./gpl/ckeditor5').then(({ ckEditor5Balloon }) => ckEditor5Balloon),
};

export async function editorNamed(name: string): Promise<EditorDouble> {
  const editor = await LOAD[name as EditorName]?.();
  if (editor?.name !== name) throw new Error(`no editor is called ${name}`);
  return editor;
}

/** All of this run (`names.ts`), in their order. */
export const allEditors = (): Promise<EditorDouble[]> => Promise.all(EDITOR_NAMES.map(editorNamed));
