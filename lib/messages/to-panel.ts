/** What page and background tell every panel of a tab. Nothing waits for an answer. */
import type { DocumentRef } from '@/lib/evidence/records';
import type { FieldText } from './field';
import type { LocatedView, SelectionView } from './view';

export type ToPanel =
  | { type: 'page-ready'; document: DocumentRef; canHighlight: boolean }
  | { type: 'selection'; selection: SelectionView | null }
  /** The tag chord or the button beside the selection: go to the tag bar, ready for a digit or letters. */
  | { type: 'tag-now' }
  /** A highlight in the page was clicked: show these snippets. */
  | { type: 'open-snippets'; ids: string[] }
  | { type: 'located'; located: LocatedView[] }
  /** Snippets of this document, or what can be undone, changed: ask again. */
  | { type: 'snippets-changed' }
  | { type: 'workspace-changed' }
  /** A visit, a mark or the staff list changed: ask again. */
  | { type: 'visits-changed' }
  /** The page took the keyboard back while somebody typed here. */
  | { type: 'focus-stolen' }
  /** What is followed changed, or was chosen: the field, or of several that make one note those that changed. */
  | { type: 'field-text'; fields: FieldText[] }
  /** Somebody points at an underlined shared word in what they write: with the pointer, a click or the caret. */
  | { type: 'word-pointed'; id: string }
  /** A newer version waits until no panel is open. */
  | { type: 'update-ready' }
  /** A frame opened in a tab (`frame`), so a native panel steps back; or the other way round. */
  | { type: 'place-taken'; place: 'frame' | 'native' };
