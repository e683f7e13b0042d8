/**
 * Everything the panel may ask of the world outside it. The entrypoint gives it the real one (messages to the background); tests
 * and the component gallery give it a double. Components know no browser API and no message.
 */
import type { Snippet, SnippetKind, Speaker, Tag } from '@/lib/evidence/records';
import type { Removable } from '@/lib/evidence/removable';
import type { FieldAct, FieldAnswer } from '@/lib/messages/field';
import type { SurfaceReport } from '@/lib/messages/surface-view';
import type { ToPanel } from '@/lib/messages/to-panel';
import type {
  ConfirmedPassage,
  OriginalView,
  PageLink,
  PanelPlace,
  Preferences,
  UndoView,
  Workspace,
} from '@/lib/messages/view';
import type { Outcome } from '@/lib/outcome/outcome';

import type { VisitPort } from './visit/visit-port';

/** What the page and the store tell the panel, as it happens; and what becomes of its link to the page and of its own version. */
export type PanelEvent =
  | Exclude<ToPanel, { type: 'page-ready' | 'place-taken' }>
  | { type: 'link'; link: PageLink }
  /** This panel belongs to a version that was replaced. */
  | { type: 'updated' };

/** What the person says about the selected passage. */
export interface TagRequest {
  tags: Tag[];
  kind: SnippetKind;
  speaker: Speaker | null;
  note: string;
}

/** What may be changed on a kept snippet. */
export type SnippetPatch = Partial<TagRequest>;

/** Whether a person can see the panel as it is. `unknowable`: the browser does not tell. */
export type Seen = 'seen' | 'covered' | 'unknowable';

export interface PanelPort {
  readonly place: PanelPlace;
  /** Whether something of the page lies over the panel, or makes it transparent. */
  seen(): Seen;
  /** Has the notebook ask whether this should go. */
  askRemoval(what: Removable, id: string): Promise<Outcome<void>>;
  /** First call: what to paint with. */
  workspace(): Promise<Outcome<Workspace>>;
  /** Language and theme, also while the notebook is locked. */
  look(): Promise<Outcome<Preferences>>;
  /**
   * Tells the present link, selection and places to each new listener, then every change. `tag-now` and `open-snippets` that came
   * before anybody listened (the chord that opened the panel) are kept for the first listener.
   */
  subscribe(listener: (event: PanelEvent) => void): () => void;

  /** Captures what is selected in the page and keeps it; answers only after the database has committed. */
  tagSelection(request: TagRequest): Promise<Outcome<Snippet>>;
  /** Keeps words that were pasted into the panel, for pages that cannot be scripted. */
  tagPasted(text: string, request: TagRequest): Promise<Outcome<Snippet>>;
  snippets(): Promise<Outcome<Snippet[]>>;
  /** What the open document may be a copy of, when nothing is kept of it yet. */
  original(): Promise<Outcome<OriginalView | null>>;
  /** Keeps the quotes of that one for the open document too. */
  carryOver(key: string): Promise<Outcome<{ count: number }>>;
  edit(id: string, patch: SnippetPatch): Promise<Outcome<Snippet>>;
  remove(id: string): Promise<Outcome<UndoView>>;
  undo(): Promise<Outcome<UndoView>>;
  /** The person says: yes, the changed words are the same quote. Keeps the old words in `earlier`. */
  confirmChanged(id: string): Promise<Outcome<Snippet>>;
  /** The person says which of several same places is meant (index into `LocatedView.places`). */
  choosePlace(id: string, place: number): Promise<Outcome<Snippet>>;

  /** Scrolls the page to the quote and flashes it (selects it inside a field). */
  reveal(id: string): Promise<Outcome<void>>;
  /** The list item under the pointer or focus, so that the page can point at it; null when none. */
  point(id: string | null): void;

  /** Something about the field of the page that the person writes in; `no-field` when there was none yet. */
  field(act: FieldAct): Promise<Outcome<FieldAnswer>>;
  /** What can be done on the page, as its own script sees it; holds no word of it. */
  surface(): Promise<Outcome<SurfaceReport>>;
  /** This version of ours, and the browser as it names itself. */
  readonly version: string;
  readonly browser: string;
  /** The passages that were tagged last, oldest first. */
  confirmed(): Promise<Outcome<ConfirmedPassage[]>>;
  /** Visits, marks and staff. */
  readonly visits: VisitPort;
  /** Prints what the panel shows for paper (`sl-print`); everything else stays off it. */
  print(): void;

  setFocus(lookForIds: string[]): Promise<Outcome<void>>;
  setPreferences(patch: Partial<Preferences>): Promise<Outcome<void>>;

  /** `spaceId`: the space that its writer began it in. */
  readDraft(key: string, spaceId?: string): Promise<Outcome<string>>;
  /** Keeps what is half-written; debounced by the caller, an empty text drops the draft. */
  writeDraft(key: string, text: string, spaceId?: string): Promise<Outcome<void>>;

  copy(text: string, html?: string): Promise<Outcome<void>>;
  openDesk(): Promise<Outcome<void>>;
  /** Opens the browser's own side panel in place of the frame; in Firefox it answers `refused`, and the person is told which key or icon does it. */
  openNative(): Promise<Outcome<void>>;
  /** Asks for access to this tab's site (native panel only). */
  connect(): Promise<Outcome<void>>;
  /** Gives the keyboard back to the page, when somebody leaves the tag bar. Does nothing in the native panel. */
  releaseKeyboard(): void;
  close(): void;
  collapse(): void;
  moveTo(side: 'left' | 'right'): void;
}
