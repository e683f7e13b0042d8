/**
 * What a page script may ask of the place where somebody reads or writes, whatever the host: one contract, one implementation a
 * host. The page script wires it to panel and background; the surface knows nothing of either.
 */
import type { DocumentRef } from '@/lib/evidence/records';
import type { DomainColor } from '@/lib/lens/pack';
import type { StoredQuote } from '@/lib/messages/to-page';
import type { Capture, LocatedView, SelectionView } from '@/lib/messages/view';
import type { Outcome } from '@/lib/outcome/outcome';
import type { WritingField } from './writing-field';

/** What is selected, and where on the screen it ends (px of the viewport; null where nobody can know). */
export interface SelectionNow {
  view: SelectionView;
  at: DOMRect | null;
}

export interface Surface {
  /** The field somebody writes in; null where the host tells no live text. */
  readonly writing: WritingField | null;
  readonly canHighlight: boolean;
  /** What all names begin with under which it draws in the page: a newer version cleans up after a dead script by it. */
  readonly stem: string;
  /** Which document is open. Reads address and title only, never fails. */
  document(): DocumentRef;
  /** The words selected now, or null. Changes nothing in the page. */
  selection(): SelectionNow | null;
  /** Describes the selection, or the last one before the panel took the keyboard. */
  capture(): Outcome<Capture>;
  /** Finds the quotes, draws them, and says where each stands. A later call replaces an earlier one (which answers null). */
  place(quotes: StoredQuote[], domains: DomainColor[]): Promise<LocatedView[] | null>;
  /** Describes a placed quote as it stands now: the place chosen among several, or (null) the changed words. */
  recapture(id: string, place: number | null): Outcome<Capture>;
  /** Scrolls to a quote and flashes it; inside a field, selects it. */
  reveal(id: string): Outcome<void>;
  /** Points at a quote (the list's item under the pointer), or stops. */
  point(id: string | null): void;
  /** The snippets drawn at a point of the viewport. */
  hit(x: number, y: number): string[];
  /** Calls back when text settled after it changed (arrived late, was edited). */
  onText(changed: () => void): void;
  dispose(): void;
}
