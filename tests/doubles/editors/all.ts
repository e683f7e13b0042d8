import { ckEditor4 } from './ckeditor4';
import { codeMirror } from './codemirror';
import { draft } from './draft';
import type { EditorDouble } from './editor-double';
import { lexical } from './lexical';
import { contentEditable, input, textarea } from './plain';
import { proseMirror } from './prosemirror';
import { quill } from './quill';
import { slate } from './slate';
import { tinyMce } from './tinymce';
import { tiptap } from './tiptap';
import { trix } from './trix';

/** Every editor of the tests. TinyMCE 7, 8 and CKEditor 5 are GPL: docs/decisions.md says why they are not here. */
export const EDITORS: readonly EditorDouble[] = [
  textarea,
  input,
  contentEditable,
  tinyMce,
  ckEditor4,
  quill,
  proseMirror,
  tiptap,
  lexical,
  slate,
  draft,
  codeMirror,
  trix,
];
