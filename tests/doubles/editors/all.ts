import { ckEditor4 } from './ckeditor4';
import { codeMirror } from './codemirror';
import { draft } from './draft';
import type { EditorDouble } from './editor-double';
import { gplFolder } from './gpl/at-hand';
import { ckEditor5, ckEditor5Balloon } from './gpl/ckeditor5';
import { tinyMce7, tinyMce8, tinyMce8Inline } from './gpl/tinymce';
import { lexical } from './lexical';
import { contentEditable, input, textarea } from './plain';
import { proseMirror } from './prosemirror';
import { quill } from './quill';
import { slate } from './slate';
import { tinyMce } from './tinymce';
import { tiptap } from './tiptap';
import { trix } from './trix';

const OF_THE_PROJECT: readonly EditorDouble[] = [
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
const UNDER_THE_GPL: readonly EditorDouble[] = [tinyMce7, tinyMce8, tinyMce8Inline, ckEditor5, ckEditor5Balloon];

/** Every editor of the tests, or in a run of `npm run test:gpl-editors` those that are no part of the project (docs/decisions.md). */
export const EDITORS = gplFolder === '' ? OF_THE_PROJECT : UNDER_THE_GPL;
