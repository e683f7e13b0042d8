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
  /** The field that is followed changed, or was chosen. */
  | { type: 'field-text'; field: FieldText }
  | { type: 'update-ready' }
  /** A frame opened in a tab (`frame`), so a native panel steps back; or the other way round. */
  | { type: 'place-taken'; place: 'frame' | 'native' };
