/**
 * Everything the desk (on screen: *my notebook*) may ask of the world outside it. Its entrypoint gives it the real one: it reads the
 * store itself, as a top-level page of ours, and lets the background make every change, so that open panels and pages hear of it.
 */
import type { Snippet } from '@/lib/evidence/records';
import type { SnippetPatch } from '@/lib/evidence/tag-request';
import type { Visit } from '@/lib/evidence/visit-records';
import type { Preferences, UndoView, Workspace } from '@/lib/messages/view';
import type { Outcome } from '@/lib/outcome/outcome';
import type { Persistence } from '@/lib/store/persistence';
import type { FilesPort } from './files-port';
import type { FolderPort } from './folder/folder-port';
import type { GoalsPort } from './goals/goals-port';
import type { KeepingPort } from './keeping/keeping-port';
import type { LensPort } from './lens/lens-port';
import type { LockPort } from './lock/lock-port';
import type { QuotesPort } from './quotes-port';
import type { RemovalPort } from './removal/removal-port';
import type { ReportsPort } from './reports/reports-port';
import type { SpacesPort } from './spaces/spaces-port';
import type { YearPort } from './year/year-port';

/** A site that the person allowed beyond the named ones. */
export interface GrantedSite {
  /** The match pattern, `https://moodle.our.org/*`. */
  pattern: string;
  host: string;
}

/** The keys of our two commands as the browser writes them; null when none is set. */
export interface Keys {
  open: string | null;
  tag: string | null;
}

export interface DeskPort {
  readonly browser: 'chromium' | 'firefox';

  workspace(): Promise<Outcome<Workspace>>;
  /** Language and theme, also while the notebook is locked. */
  look(): Promise<Outcome<Preferences>>;
  /** Calls back after every commit, by this page or another. */
  subscribe(changed: () => void): () => void;

  /** Saved quotes: finding them, putting them together, changing many. */
  readonly quotes: QuotesPort;
  /** All visits of the space, the newest first. */
  visits(): Promise<Outcome<Visit[]>>;
  edit(id: string, patch: SnippetPatch): Promise<Outcome<Snippet>>;
  remove(id: string): Promise<Outcome<UndoView>>;
  undo(): Promise<Outcome<UndoView>>;
  /** What a panel asked to take away. */
  readonly removal: RemovalPort;
  /** Shows a quote in its document: in the tab that has it open, else in a new one, where the page script finds and flashes it. */
  jump(id: string): Promise<Outcome<void>>;

  /** Files out of the notebook, into it, and backups. */
  readonly files: FilesPort;
  readonly folder: FolderPort;
  readonly goals: GoalsPort;
  /** The close of a year. */
  readonly year: YearPort;
  /** The passphrase of the notebook. */
  readonly lock: LockPort;
  /** How long things are kept. */
  readonly keeping: KeepingPort;
  /** The lens: its versions, and the one under work. */
  readonly lens: LensPort;
  /** The organisations that are kept apart; everything else here is about the one that is shown. */
  readonly spaces: SpacesPort;
  /** Reports and the lens on paper. */
  readonly reports: ReportsPort;
  /** Hands a file to the person. */
  saveFile(name: string, content: Blob): void;

  setPreferences(patch: Partial<Preferences>): Promise<Outcome<void>>;
  setFocus(lookForIds: string[]): Promise<Outcome<void>>;
  sites(): Promise<GrantedSite[]>;
  /** Asks the browser to allow a site; must be called in the turn of the person's click. Answers whether the person agreed. */
  allowSite(pattern: string): Promise<boolean>;
  forbidSite(pattern: string): Promise<boolean>;
  /** How much is kept, and whether the browser promised to keep it. */
  storage(): Promise<Outcome<Persistence>>;
  /** Asks the browser to keep our database for good. */
  persist(): Promise<Outcome<Persistence>>;
  readDraft(key: string): Promise<Outcome<string>>;
  writeDraft(key: string, text: string): Promise<Outcome<void>>;

  /** For an administrator: versions and the policy, nothing that is kept. */
  diagnostics(): Promise<string>;
  /** Puts words on the clipboard, in the turn of the person’s click. Answers whether it did. */
  copy(text: string): Promise<boolean>;
  keys(): Promise<Keys>;
  /** Which steps of the practice page are done. */
  practice(): Promise<readonly string[]>;
  /** Opens the practice page in a tab. */
  openPractice(): Promise<void>;
}
