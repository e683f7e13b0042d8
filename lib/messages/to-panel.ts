/** What page and background tell every panel of a tab. Nothing waits for an answer. */
import type { DocumentRef } from '@/lib/evidence/records';
import type { FieldText } from './field';
import type { LocatedView, SelectionView } from './view';

export type ToPanel =
  | { type: 'page-ready'; document: DocumentRef; canHighlight: boolean }
  | { type: 'selection'; selection: SelectionView | null }
  | { type: 'tag-now' }
  | { type: 'open-snippets'; ids: string[] }
  | { type: 'located'; located: LocatedView[] }
  | { type: 'snippets-changed' }
  | { type: 'workspace-changed' }
  | { type: 'visits-changed' }
  | { type: 'focus-stolen' }
  /** What is followed changed, or was chosen: the field, or of several that make one note those that changed. */
  | { type: 'field-text'; fields: FieldText[] }
  /** Somebody points at an underlined shared word in what they write: with the pointer, a click or the caret. */
  | { type: 'word-pointed'; id: string }
  | { type: 'update-ready' }
  /** A frame opened in a tab (`frame`), so a native panel steps back; or the other way round. */
  | { type: 'place-taken'; place: 'frame' | 'native' };
