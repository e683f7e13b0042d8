/**
 * Everything the desk (on screen: *my notebook*) may ask of the world outside it. Its entrypoint gives it the real one: it reads the
 * store itself, as a top-level page of ours, and lets the background make every change, so that open panels and pages hear of it.
 */
import type { Snippet } from '@/lib/evidence/records';
import type { SnippetPatch } from '@/lib/evidence/tag-request';
import type { Outcome } from '@/lib/messages/outcome';
import type { Preferences, UndoView, Workspace } from '@/lib/messages/view';
import type { SnippetFilter } from '@/lib/store/filter';
import type { Found, Page } from '@/lib/store/listing';
import type { Persistence } from '@/lib/store/persistence';
import type { PlaceInTime } from '@/lib/store/walk';

/** A site that the person allowed beyond the named ones. */
export interface GrantedSite {
  /** The match pattern, `https://moodle.our.org/*`. */
  pattern: string;
  host: string;
}

export interface DeskPort {
  workspace(): Promise<Outcome<Workspace>>;
  /** Calls back after every commit, by this page or another. */
  subscribe(changed: () => void): () => void;

  /** Saved quotes, newest first, a page at a time. */
  list(filter: SnippetFilter, after: PlaceInTime | null, signal?: AbortSignal): Promise<Outcome<Page>>;
  count(filter: SnippetFilter, signal?: AbortSignal): Promise<Outcome<Found>>;
  edit(id: string, patch: SnippetPatch): Promise<Outcome<Snippet>>;
  remove(id: string): Promise<Outcome<UndoView>>;
  undo(): Promise<Outcome<UndoView>>;
  /** Opens the document of a quote in a tab, where the page script finds and flashes it. */
  jump(snippet: Snippet): Promise<Outcome<void>>;

  /** The file, in pieces; what a preview shows is what is saved, byte for byte. */
  exportCsv(filter: SnippetFilter, options: { bom: boolean; signal?: AbortSignal }): AsyncIterable<Uint8Array>;
  /** Hands a file to the person. */
  saveFile(name: string, type: string, content: Blob): void;

  setPreferences(patch: Partial<Preferences>): Promise<Outcome<void>>;
  setFocus(lookForIds: string[]): Promise<Outcome<void>>;
  sites(): Promise<GrantedSite[]>;
  /** Asks the browser to allow a site; must be called in the turn of the person's click. */
  allowSite(host: string): Promise<Outcome<void>>;
  forbidSite(pattern: string): Promise<Outcome<void>>;
  /** Asks the browser to keep our database for good. */
  persist(): Promise<Outcome<Persistence>>;
  readDraft(key: string): Promise<Outcome<string>>;
  writeDraft(key: string, text: string): Promise<Outcome<void>>;
  /** Opens the practice page in a tab, with the panel beside it. */
  openPractice(): void;
}
