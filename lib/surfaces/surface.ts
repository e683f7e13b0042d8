/**
 * What a page script may ask of the place where somebody reads or writes, whatever the host: one contract, one implementation a
 * host. The page script wires it to panel and background; the surface knows nothing of either. What a host answers late (over a
 * bridge, after a paste) comes as a promise; expected failures are values, with a `SurfaceReason` as their `detail`.
 */
import type { DomainMark } from '@/lib/lens/mark-tint';
import type { Capabilities, SurfaceLayout, SurfaceReport } from '@/lib/messages/surface-view';
import type { PageAddress } from '@/lib/messages/to-background';
import type { StoredQuote } from '@/lib/messages/to-page';
import type { Capture, LocatedView, SelectionView } from '@/lib/messages/view';
import type { Outcome } from '@/lib/outcome/outcome';
import type { BringQuoteWork } from '@/lib/quote/quote-work';
import type { WritingField } from './writing-field';

/** What is selected, and where on the screen it ends (px of the viewport; null where nobody can know). */
export interface SelectionNow {
  view: SelectionView;
  at: DOMRect | null;
}

/** At once where the host is this page's own document, later where somebody else has to be asked. */
export type Soon<T> = T | Promise<T>;

/** A passage as it was read; the page script says which document it is from. */
export type Passage = Omit<Capture, 'document'>;

export interface Surface {
  /** The field somebody writes in; null where the host tells no live text. */
  readonly writing: WritingField | null;
  /** Whether passages are drawn in the text itself. */
  readonly canHighlight: boolean;
  /** What all names begin with under which it draws in the page: a newer version cleans up after a dead script by it. */
  readonly stem: string;
  /**
   * What the page is known by: its address, its title, and what it shows itself to be where the address does not tell. Reads no text,
   * never fails. Which document that is, is the background's to say: all that is known of addresses stands there.
   */
  address(): PageAddress;
  /** What can be done here now, by what was probed, never by a browser's name. */
  capabilities(): Capabilities;
  layout(): SurfaceLayout;
  /** The words selected, as far as known without asking anybody, or null. Changes nothing in the page. */
  selection(): SelectionNow | null;
  /** Asks whoever has to be asked what is selected; left out where `selection` knows by itself. */
  look?(): Promise<void>;
  /** Calls back when the selection came to rest: not while a pointer drags it, and not more often than people can follow. */
  onSelection(settled: (selection: SelectionNow | null) => void): void;
  /**
   * Describes the selection, or the last one before the panel took the keyboard: one quote as a rule, one a cell where it runs over
   * the cells of a table. Each says `via` what it was read.
   */
  capture(): Soon<Outcome<Passage[]>>;
  /** Finds the quotes, draws them, and says where each stands. A later call replaces an earlier one (which answers null). */
  place(quotes: StoredQuote[], domains: DomainMark[]): Promise<LocatedView[] | null>;
  /** Describes a placed quote as it stands now: the place chosen among several, or (null) the changed words. */
  recapture(id: string, place: number | null): Soon<Outcome<Passage>>;
  /** Scrolls to a quote and flashes it; inside a field, selects it. Only on a person's click. */
  reveal(id: string): Soon<Outcome<void>>;
  /** Points at a quote (the list's item under the pointer), or stops. */
  point(id: string | null): void;
  /** Calls back at a click on drawn snippets that selects nothing; left out where nothing is drawn. */
  onHit?(hit: (ids: string[]) => void): void;
  /** Calls back when text settled after it changed (arrived late, was edited). */
  onText(changed: () => void): void;
  /** Whether anybody looks at the panel now; left out where nothing is done for it. */
  watch?(on: boolean): void;
  /** Calls back when another document is open although the address is the same; left out where the address tells. */
  onDocument?(changed: () => void): void;
  /** What was probed and what answered; holds no word of any document. */
  report(): SurfaceReport;
  /** Takes everything back that it put into the page. */
  dispose(): void;
}

/** Makes the surface of a page; `isOurs` tells the elements that we put there, `bring` brings what quotes need once there is one. */
export type OpenSurface = (isOurs: (element: Element) => boolean, bring: BringQuoteWork) => Surface;
