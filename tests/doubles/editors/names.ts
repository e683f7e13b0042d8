import { gplFolder } from './gpl/at-hand.ts';
import { GPL_EDITORS } from './gpl/packages.ts';

const OF_THE_PROJECT = [
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

/** Of any run. */
export type EditorName = (typeof OF_THE_PROJECT)[number] | keyof typeof GPL_EDITORS;

/**
 * The editors of `all.ts` by name, for tests outside a browser, where the editors themselves cannot be loaded. In a run of
 * `npm run test:gpl-editors` those under the GPL and no others.
 */
export const EDITOR_NAMES: readonly string[] = gplFolder === '' ? OF_THE_PROJECT : Object.keys(GPL_EDITORS);
