/** The editors of `all.ts` by name, for tests outside a browser, where the editors themselves cannot be loaded. */
export const EDITOR_NAMES = [
  'textarea',
  'input',
  'contenteditable',
  'TinyMCE 6',
  'CKEditor 4',
  'Quill 2',
  'ProseMirror',
  'Tiptap 2',
  'Lexical',
  'Slate',
  'Draft.js',
  'CodeMirror 6',
  'Trix',
] as const;
