import type { SurfaceLayout } from '@/lib/messages/surface-view';
import type { Field } from '@/lib/quote/dom/field';
import type { FieldNames } from '@/lib/quote/dom/field-names';

/**
 * What one host does differently from an ordinary page, where it is an ordinary page otherwise: textareas, inputs and rich text in the
 * page or in editors' frames. Everything may be left out.
 */
export interface HostHabits {
  /** The adapter's name, for the report. */
  name: string;
  /** What the page shows itself to be; null where it does not. */
  app?(): string | null;
  names?: FieldNames;
  /** The fields that make one note with one another, as they stand there now; left out where each field is a note of its own. */
  together?(): Field[];
  /** What the page's layout allows now; read each time, because hosts open and close drawers. */
  layout?(): Partial<SurfaceLayout>;
  /**
   * Whether the host's own program has what stands in a field, as far as the page shows it: false when it would send something else.
   * Null where nothing tells.
   */
  hasTaken?(field: HTMLElement, text: string): boolean | null;
}

export const NO_HABITS: HostHabits = { name: 'page' };
