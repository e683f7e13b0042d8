/**
 * Everything the background answers, a line of meaning each. Types only: content scripts import this file. The shapes that the
 * background checks on receipt stand in `to-background.schema.ts`, bound to these types.
 */
import type { DocumentRef, Snippet } from '@/lib/evidence/records';
import type { Removable } from '@/lib/evidence/removable';
import type { ManyPatch } from '@/lib/evidence/tag-request';
import type { DomainMark } from '@/lib/lens/mark-tint';
import type { FieldAct, FieldAnswer } from './field';
import type { SurfaceReport } from './surface-view';
import type { StoredQuote } from './to-page';
import type { ToPanel } from './to-panel';
import type { ConfirmedPassage, OriginalView, PanelPlace, Preferences, UndoView, Workspace } from './view';
import type { VisitCalls } from './visit-view';

/** A call that needs no words. */
type Nothing = Record<string, unknown>;

/** What a panel may ask of its page, through the background. */
export type PageAct = 'reveal' | 'point' | 'take-keyboard' | 'close' | 'collapse' | 'move' | 'report';

/** How the panel is docked on one host. Width in px. */
export interface Dock {
  side: 'left' | 'right';
  width: number;
  collapsed: boolean;
}

/** What the person says about a passage. */
export interface TagPayload {
  /** Made by the asker: the same request twice keeps one snippet. */
  requestId: string;
  tags: Snippet['tags'];
  kind: Snippet['kind'];
  speaker: Snippet['speaker'];
  note: string;
}

export interface PanelWelcome {
  instance: string;
  tab: number | null;
  /** Null while the notebook is locked. */
  workspace: Workspace | null;
  /** A newer version waits for the panel to close. */
  updateReady: boolean;
}

/** A page as its script sees it. */
export interface PageAddress {
  url: string;
  title: string;
  app: string | null;
}

export interface ToBackground extends VisitCalls {
  // from the arrival script of a supported page
  /**
   * A supported page is there, or another route of it. `awake`: it needs the page script at once (the panel was open, quotes are kept),
   * and gets it. `off`: it shows students' work, and nothing of ours may be there before the person opens us in that course.
   */
  'page.arrived': (p: Nothing) => { awake: boolean; off: boolean };
  /** Words were selected: bring the page script. */
  'page.wake': (p: Nothing) => void;

  // from a document that stands in a frame of another page
  /** It came into sight: a panel in the page around it belongs to it now. */
  'frame.arrived': (p: Nothing) => void;
  /** It is out of sight, or goes. */
  'frame.left': (p: Nothing) => void;

  // from a page script
  /** The person is in the document, or in a field of the page around it: there the words of a note go. */
  'page.hand': (p: Nothing) => void;
  /** The person wants us out of this course's students' work again. */
  'page.turn-off': (p: Nothing) => void;
  /** Which document a page is, by all that is known of addresses. `app`: what the page shows itself to be, where its address does not tell. */
  'page.document': (p: PageAddress) => DocumentRef;
  /**
   * A page script is there: answers its tab, how its panel is docked, whether the panel was open here last time, and the quote (id)
   * that this document was opened for from the notebook, if any.
   */
  'page.hello': (p: { document: DocumentRef }) => { tab: number; dock: Dock; wasOpen: boolean; reveal: string | null };
  /** A quote is to be made or found: bring the second script, which does it. */
  'page.quote-work': (p: Nothing) => void;
  /** Asks for a one-time token for a panel frame in the sender's tab. */
  'page.token': (p: Nothing) => { token: string };
  /** The quotes that are kept for a document, for locating and highlighting. */
  'page.quotes': (p: { documentKey: string }) => { quotes: StoredQuote[]; domains: DomainMark[] };
  /** The person opened, closed or moved the panel here: remembered per host. */
  'page.dock': (p: { host: string; open: boolean; dock: Dock }) => void;
  /** Something that the panels of the sender's tab should hear. */
  'page.tell': (p: { event: ToPanel }) => { heard: boolean };
  /** The page refused the frame, or took the keyboard back: open the native panel (needs the click that asked for it). */
  'page.open-native': (p: Nothing) => void;
  /** The page keeps throwing our element out: say so on the icon, where the page has no hand. */
  'page.evicted': (p: Nothing) => void;

  // from a panel
  /** A panel in a frame shows its token; a native panel says which tab it follows. Answers what to paint with. */
  'panel.hello': (p: { place: PanelPlace; token: string | null; tab: number | null }) => PanelWelcome;
  /** A native panel closes. */
  'panel.bye': (p: Nothing) => void;
  'panel.workspace': (p: Nothing) => Workspace;
  /** The language and the theme of a panel whose notebook is locked. */
  'panel.look': (p: Nothing) => Preferences;
  /** Links a native panel with the page in a tab: injects our script where that is allowed. */
  'panel.link': (p: { tab: number }) => { document: DocumentRef; canHighlight: boolean };
  'panel.tag': (p: TagPayload) => Snippet;
  'panel.tag-pasted': (p: TagPayload & { text: string }) => Snippet;
  'panel.snippets': (p: Nothing) => Snippet[];
  /** What the open document may be a copy of; null where nothing says so, or something is kept of it already. */
  'panel.original': (p: Nothing) => OriginalView | null;
  /** Keeps the quotes of the original for the open copy too. */
  'panel.carry-over': (p: { key: string }) => { count: number };
  'panel.confirm-changed': (p: { id: string }) => Snippet;
  'panel.choose-place': (p: { id: string; place: number }) => Snippet;
  /** Passes a call on to the page of the panel's tab (Firefox's frame has no `tabs`). */
  'panel.page': (p: { call: PageAct; value: string | null }) => void;
  /** Something about the field of the page that somebody writes in. */
  'panel.field': (p: { act: FieldAct }) => FieldAnswer;
  /** What can be done on this tab's page and how that is known; holds no word of it. */
  'panel.surface': (p: Nothing) => SurfaceReport;
  /** The last passages that were tagged, oldest first: what tag suggestions go by. */
  'panel.confirmed': (p: Nothing) => ConfirmedPassage[];
  'panel.open-native': (p: Nothing) => void;
  'panel.open-desk': (p: Nothing) => void;
  /** Where nobody vouches that the panel is plainly seen: the notebook, which no page can frame, asks before it takes this away. */
  'panel.ask-removal': (p: { what: Removable; id: string }) => void;

  // from the desk
  /** Shows a quote in its document: in the tab that has it open, else in a new one. */
  'desk.jump': (p: { id: string }) => void;
  /** Asks the browser what the district set, and answers when the last copy is right. */
  'desk.policy': (p: Nothing) => void;

  /** What this space holds and was last changed before an instant goes for good. `false`: a legal hold keeps it. */
  'desk.close-year': (p: { before: string }) => boolean;
  /** An organisation and all that it holds goes for good. `false`: a legal hold keeps it. `managed`: the district's own. */
  'desk.remove-space': (p: { spaceId: string }) => boolean;
  /** Everything that is deleted goes for good now. `false`: a legal hold keeps it. */
  'desk.forget-deleted': (p: Nothing) => boolean;

  // from panel and desk
  'snippet.edit': (p: { id: string; patch: Partial<Omit<TagPayload, 'requestId'>> }) => Snippet;
  'snippet.remove': (p: { id: string }) => UndoView;
  /** The same said of many, as one act that is undone as one. Answers how many it changed. */
  'snippets.change': (p: { ids: string[]; patch: ManyPatch }) => number;
  'snippets.remove': (p: { ids: string[] }) => number;
  undo: (p: { requestId: string }) => UndoView;
  'focus.set': (p: { lookForIds: string[] }) => void;
  'preferences.set': (p: { patch: Partial<Preferences> }) => void;
  /** `spaceId`: where its writer began it; left out, it is that of whoever asks. */
  'draft.read': (p: { key: string; spaceId?: string }) => string;
  /** `writtenAt`: when it was typed (ISO 8601), so that a late message does not write over newer words. */
  'draft.write': (p: { key: string; text: string; writtenAt: string; spaceId?: string }) => void;
}
