import type { DeskPort, GrantedSite, Keys } from '@/components/desk/desk-port';
import type { FilesPort } from '@/components/desk/files-port';
import type { FolderPort } from '@/components/desk/folder/folder-port';
import type { GoalsPort } from '@/components/desk/goals/goals-port';
import type { KeepingPort, KeepingView } from '@/components/desk/keeping/keeping-port';
import type { LensPort } from '@/components/desk/lens/lens-port';
import type { LockPort } from '@/components/desk/lock/lock-port';
import type { QuotePiece, QuotesAsked, QuotesPort } from '@/components/desk/quotes-port';
import type { RemovalPort } from '@/components/desk/removal/removal-port';
import type { ReportsPort } from '@/components/desk/reports/reports-port';
import type { SpacesPort } from '@/components/desk/spaces/spaces-port';
import type { YearPort } from '@/components/desk/year/year-port';
import { quotesPort } from '@/entrypoints/desk/catalogue/quotes-port';
import { filesPort } from '@/entrypoints/desk/exchange/files-port';
import { fileThreads } from '@/entrypoints/desk/exchange/threads';
import { goalsPort } from '@/entrypoints/desk/goals/goals-port';
import { keepingPort } from '@/entrypoints/desk/keeping/keeping-port';
import { lensPort } from '@/entrypoints/desk/lens/lens-port';
import { lockPort } from '@/entrypoints/desk/lock/lock-port';
import { removalPort } from '@/entrypoints/desk/removal/removal-port';
import { reportsPort } from '@/entrypoints/desk/reports/reports-port';
import { spacesPort } from '@/entrypoints/desk/spaces/spaces-port';
import { yearPort } from '@/entrypoints/desk/year/year-port';
import { strictest } from '@/lib/evidence/keeping';
import type { Snippet } from '@/lib/evidence/records';
import type { SnippetPatch } from '@/lib/evidence/tag-request';
import type { Visit } from '@/lib/evidence/visit-records';
import type { ExchangeSettings } from '@/lib/exchange/export-wish';
import type { Preferences, UndoView, Workspace } from '@/lib/messages/view';
import { done, failed, type Outcome, type Reason } from '@/lib/outcome/outcome';
import { diagnosticsText } from '@/lib/policy/diagnostics';
import { catalogueCalls } from '@/lib/store/catalogue/calls';
import { keepCatalogue } from '@/lib/store/catalogue/keeper';
import type { Store } from '@/lib/store/open-store';
import type { Persistence } from '@/lib/store/persistence';
import { LensDatabase } from '@/lib/store/schema';
import type { SealKeys } from '@/lib/store/sealing/seal-keys';
import { toRows } from '@/lib/store/snippet-rows';

/** The calls that a test can let fail. */
type Failing = 'workspace' | 'read' | 'edit' | 'remove' | 'undo' | 'jump' | 'storage' | 'persist' | 'writeDraft';

/**
 * The desk's port over a real store: what the background does for the desk is done by the store at once. What belongs to the browser
 * (tabs, sites, files) is written down instead.
 */
export class DeskPortDouble implements DeskPort {
  browser: 'chromium' | 'firefox' = 'chromium';
  readonly jumped: string[] = [];
  readonly saved: { name: string; content: Blob }[] = [];
  readonly asked: string[] = [];
  readonly diagnosed: string[] = [];
  granted: GrantedSite[] = [];
  agrees = true;
  steps: string[] = [];
  kept: Persistence = { persisted: false, usage: 1_840_000, quota: null };
  pressed: Keys = { open: 'Alt+Shift+L', tag: 'Alt+Shift+K' };
  practised = 0;
  /** Counts that are waited for; a search under way stops at this gate. */
  gate: Promise<void> = Promise.resolve();
  private readonly failing = new Map<Failing, Reason>();

  files: FilesPort;
  private readonly ungated: QuotesPort;
  readonly quotes: QuotesPort;
  readonly lens: LensPort;
  readonly goals: GoalsPort;
  readonly year: YearPort;
  readonly removal: RemovalPort;
  readonly keeping: KeepingPort;
  /** What an organisation set about keeping. */
  keepingSet: KeepingView['set'] = null;
  readonly reports: ReportsPort;
  readonly spaces: SpacesPort;
  readonly lock: LockPort;
  folder: FolderPort = {
    now: () => ({ state: 'off' }),
    subscribe: () => () => undefined,
    choose: async () => undefined,
    drop: async () => undefined,
    resume: async () => undefined,
    leave: async () => undefined,
  };
  /** What was put on the clipboard, plain and rich. */
  readonly copied: { text: string; html: string }[] = [];

  /** `name`: the database of the store. */
  constructor(
    readonly store: Store,
    readonly name: string,
    keys?: SealKeys,
  ) {
    this.files = filesPort({ store, database: name, threads: fileThreads() });
    // The catalogue of the desk's worker, here in the page.
    this.ungated = quotesPort(store, catalogueCalls(keepCatalogue({ name })), {
      changeMany: (ids, patch) => this.unless('edit', () => store.snippets.changeMany(ids, patch)),
      removeMany: (ids) => this.unless('remove', () => store.snippets.removeMany(ids)),
    });
    this.quotes = { ...this.ungated, read: (asked, signal) => this.readGated(asked, signal) };
    this.keeping = keepingPort(
      store,
      async () => this.keepingSet,
      async () => {
        const gone = await store.keeping.forgetDeleted(strictest(null, this.keepingSet));
        return gone.ok ? done(gone.value.state === 'kept') : gone;
      },
    );
    this.removal = {
      ...removalPort(store),
      remove: async (what, id) => {
        const gone = await { quote: store.snippets, visit: store.visits, staff: store.staff }[what].remove(id);
        return gone.ok ? done(undefined) : gone;
      },
    };
    this.goals = goalsPort(store, { name, ...(keys && { keys }) });
    this.year = yearPort({
      store,
      storeOptions: { name },
      purge: async (before) => {
        const space = await store.spaces.current();
        if (!space.ok) return space;
        const gone = await store.keeping.closeYear(strictest(null, this.keepingSet), space.value.id, before);
        return gone.ok ? done(gone.value.state === 'kept') : gone;
      },
      bundlesAllowed: async () => !this.files.settings.disabledFormats.includes('bundle'),
    });
    this.lock = lockPort(store, { name, ...(keys && { keys }) }, async () => undefined);
    this.spaces = spacesPort(
      store,
      async () => undefined,
      async (id) => {
        const gone = await store.keeping.removeSpace(strictest(null, this.keepingSet), id);
        return gone.ok ? done(gone.value.state === 'kept') : gone;
      },
    );
    this.lens = lensPort(store, { name, ...(keys && { keys }) }, async () => undefined, fileThreads());
    this.reports = {
      ...reportsPort(store, { name }),
      copy: async (text, html) => {
        this.copied.push({ text, html });
        return this.agrees;
      },
    };
  }

  /** What an organisation set about files. */
  settle(settings: ExchangeSettings): void {
    this.files = filesPort({ store: this.store, database: this.name, threads: fileThreads(), settings });
  }

  fail(call: Failing, reason: Reason | null): void {
    if (reason) this.failing.set(call, reason);
    else this.failing.delete(call);
  }

  private async unless<T>(call: Failing, work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const reason = this.failing.get(call);
    return reason ? failed(reason) : work();
  }

  private async inSpace<T>(work: (spaceId: string) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const space = await this.store.spaces.current();
    return space.ok ? work(space.value.id) : space;
  }

  workspace = (): Promise<Outcome<Workspace>> => this.unless('workspace', () => this.store.workspace());
  look = (): Promise<Outcome<Preferences>> => this.store.look();
  subscribe = (changed: () => void): (() => void) => this.store.subscribe(changed);

  private async *readGated(asked: QuotesAsked, signal: AbortSignal): AsyncGenerator<Outcome<QuotePiece>, void> {
    const reason = this.failing.get('read');
    if (reason) {
      yield failed(reason);
      return;
    }
    for await (const piece of this.ungated.read(asked, signal)) {
      yield piece;
      await this.gate;
    }
  }

  visits = (): Promise<Outcome<Visit[]>> => this.inSpace((id) => this.store.visits.all(id));
  edit = (id: string, patch: SnippetPatch): Promise<Outcome<Snippet>> =>
    this.unless('edit', () => this.store.snippets.edit(id, patch));
  remove = (id: string): Promise<Outcome<UndoView>> => this.unless('remove', () => this.store.snippets.remove(id));
  undo = (): Promise<Outcome<UndoView>> =>
    this.unless('undo', () => this.inSpace((id) => this.store.undo.undo(id, crypto.randomUUID())));
  jump = (id: string): Promise<Outcome<void>> =>
    this.unless('jump', async () => {
      this.jumped.push(id);
      return done(undefined);
    });
  saveFile = (name: string, content: Blob): void => void this.saved.push({ name, content });

  async setPreferences(patch: Partial<Preferences>): Promise<Outcome<void>> {
    const set = await this.store.preferences.set(patch);
    return set.ok ? done(undefined) : set;
  }

  setFocus = (ids: string[]): Promise<Outcome<void>> =>
    this.inSpace(async (id) => {
      const set = await this.store.spaces.setFocus(id, ids);
      return set.ok ? done(undefined) : set;
    });

  sites = async (): Promise<GrantedSite[]> => this.granted;

  async allowSite(pattern: string): Promise<boolean> {
    this.asked.push(pattern);
    if (this.agrees) this.granted = [...this.granted, { pattern, host: pattern.slice(8, -2) }];
    return this.agrees;
  }

  async forbidSite(pattern: string): Promise<boolean> {
    this.granted = this.granted.filter((site) => site.pattern !== pattern);
    return true;
  }

  storage = (): Promise<Outcome<Persistence>> => this.unless('storage', async () => done(this.kept));
  persist = (): Promise<Outcome<Persistence>> =>
    this.unless('persist', async () => done({ ...this.kept, persisted: this.agrees }));
  readDraft = (key: string): Promise<Outcome<string>> => this.inSpace((id) => this.store.drafts.get(id, key));
  writeDraft = (key: string, text: string): Promise<Outcome<void>> =>
    this.unless('writeDraft', () => this.inSpace((id) => this.store.drafts.put(id, key, text)));
  diagnostics = async (): Promise<string> => {
    const known = await this.store.policy.known();
    return diagnosticsText({ version: '0.1.0', agent: 'a browser', known: known.ok ? known.value : null, lately: [] });
  };
  copy = async (text: string): Promise<boolean> => {
    this.diagnosed.push(text);
    return true;
  };
  keys = async (): Promise<Keys> => this.pressed;
  practice = async (): Promise<readonly string[]> => this.steps;
  openPractice = async (): Promise<void> => {
    this.practised += 1;
  };
}

/** Puts quotes into the database of a store as they are, with their own times. */
export async function fill(name: string, snippets: readonly Snippet[]): Promise<void> {
  const db = new LensDatabase(name);
  await db.open();
  const rows = snippets.map(toRows);
  await db.transaction('rw', [db.snippets, db.bodies], async () => {
    await db.snippets.bulkPut(rows.map(({ row }) => row));
    await db.bodies.bulkPut(rows.map(({ body }) => body));
  });
  db.close();
}
