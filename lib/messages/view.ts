/**
 * What the panel is shown: plain data that travels in messages between page, background and panel. No zod here, because content
 * scripts import it too.
 */
import type { DocumentRef, QuoteScope, Snippet } from '@/lib/evidence/records';
import type { LensPack } from '@/lib/lens/pack';
import type { Reason } from '@/lib/outcome/outcome';
import type { PolicyView } from '@/lib/policy/in-force';
import type { LocationState, Quote } from '@/lib/quote/quote';

/** How this copy of the panel stands: in a frame of the page, or in the browser's own side panel. */
export type PanelPlace = 'frame' | 'native';

/** How the panel's tab stands to us, as far as the background knows. */
export type PageLink =
  | { state: 'connecting' }
  | { state: 'connected'; document: DocumentRef; canHighlight: boolean }
  /** No page script there; `reason` says what the person can do about it. */
  | {
      state: 'unconnected';
      reason: Extract<Reason, 'no-access' | 'not-scriptable' | 'orphaned' | 'blocked-by-policy'>;
    };

/** The words that are selected in the page now (at most 400 units for show), or none. */
export interface SelectionView {
  text: string;
  /** Units in the whole selection. */
  length: number;
  scope: QuoteScope;
}

/** Where one snippet stands in the page just now. `order` is its place in document order; null when it has none. */
export interface LocatedView {
  id: string;
  state: LocationState;
  order: number | null;
  /** For `changed`: the words that stand there now. For `ambiguous`: each place with a little of what surrounds it. */
  now?: string;
  places?: string[];
}

/** A quote as the page captured it, ready to be kept. */
export interface Capture {
  quote: Quote;
  scope: QuoteScope;
  document: DocumentRef;
  via: Snippet['via'];
}

/** A document that the open one may be a copy of, and how many quotes are kept of it. */
export interface OriginalView {
  key: string;
  title: string;
  count: number;
}

/** A passage that the leader tagged, as suggestions look at it. */
export interface ConfirmedPassage {
  text: string;
  lookForIds: string[];
}

/** What the person set for themselves; kept on the device. `null` means: as the browser has it. */
export interface Preferences {
  locale: 'en' | 'es' | 'fr' | null;
  theme: 'light' | 'dark' | null;
  gradeBand: string | null;
}

/** What a panel or desk needs before it can paint. */
export interface Workspace {
  spaceId: string;
  /** Every organisation that is kept apart here, by its name (empty while there is one that nobody named). */
  spaces: { id: string; name: string }[];
  lens: LensPack;
  /** The lens that stands beside it; null where none does. */
  second: LensPack | null;
  /** One to three look-for ids, of either lens, or none. */
  focus: string[];
  /** Look-for ids, most recently used first. */
  recent: string[];
  preferences: Preferences;
  /** The label of the last act that can still be undone, or null. */
  undoable: UndoView | null;
  /** What the district set; null when it set nothing. */
  policy: PolicyView | null;
}

export interface UndoView {
  act: 'create' | 'edit' | 'delete';
  /** The first words of the quote concerned. */
  words: string;
}
