import type { LocatedView } from '@/lib/messages/view';

/** What a page of ours (the practice page) may hear of. */
export interface PageWatch {
  /** The panel's frame shook hands. */
  panelOpened(): void;
  /** Where the kept quotes stand, each time they were looked for. */
  placed(located: readonly LocatedView[]): void;
}
