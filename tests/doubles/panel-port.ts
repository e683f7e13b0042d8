import type { PanelEvent, PanelPort, Seen, SnippetPatch, TagRequest } from '@/components/panel/panel-port';
import type { Snippet } from '@/lib/evidence/records';
import type { Removable } from '@/lib/evidence/removable';
import { builtInLens } from '@/lib/lens/built-in';
import type { LensPack } from '@/lib/lens/pack';
import type { FieldAct, FieldAnswer, FieldText } from '@/lib/messages/field';
import type { SurfaceReport } from '@/lib/messages/surface-view';
import type {
  ConfirmedPassage,
  LocatedView,
  OriginalView,
  PageLink,
  PanelPlace,
  Preferences,
  SelectionView,
  UndoView,
  Workspace,
} from '@/lib/messages/view';
import type { Outcome, Reason } from '@/lib/outcome/outcome';
import type { PolicyView } from '@/lib/policy/in-force';
import { Answers } from './answers';
import { SURFACE_REPORT } from './surface-report';
import { VisitPortDouble, type VisitSetup } from './visit-port';
import { SPACE_ID, snippetOf, uuidOf, walkthrough } from './walkthrough';

export interface PortSetup {
  place?: PanelPlace;
  link?: PageLink;
  focus?: string[];
  recent?: string[];
  preferences?: Partial<Preferences>;
  snippets?: Snippet[];
  located?: LocatedView[];
  selection?: SelectionView | null;
  undoable?: UndoView | null;
  /** What the open document is a copy of, and the quotes that come along from it. */
  original?: OriginalView;
  carried?: Snippet[];
  vision?: string;
  /** Another lens than the built-in one. */
  lens?: LensPack;
  /** A lens that stands beside it. */
  second?: LensPack;
  /** The organisations that are kept apart. */
  spaces?: Workspace['spaces'];
  /** What the district set. */
  policy?: PolicyView;
  drafts?: Record<string, string>;
  field?: FieldText;
  /** Whether the page takes what is put into its field. */
  takesText?: boolean;
  visits?: VisitSetup;
}

type Method = Exclude<
  keyof PanelPort,
  | 'place'
  | 'version'
  | 'browser'
  | 'visits'
  | 'watchSeen'
  | 'subscribe'
  | 'print'
  | 'point'
  | 'close'
  | 'collapse'
  | 'moveTo'
  | 'releaseKeyboard'
>;

/**
 * Stands in for background and page: keeps quotes in memory as the store would, answers after a tick, and tells what changed.
 */
export class PanelPortDouble extends Answers<Method> implements PanelPort {
  readonly place: PanelPlace;
  readonly drafts: Map<string, string>;
  readonly clipboard: string[] = [];
  /** What was put into the page's field. */
  readonly written: string[] = [];
  /** The field of the page that somebody writes in. */
  inPage: FieldText | null;
  readonly version = '0.1.0';
  readonly browser = 'A browser/1.0';
  readonly surfaceReport = SURFACE_REPORT;
  readonly rich: (string | undefined)[] = [];
  readonly visits: VisitPortDouble;
  pointed: string | null = null;
  kept: Snippet[];
  link: PageLink;
  located: LocatedView[];
  selection: SelectionView | null;
  takesText: boolean;
  private focus: string[];
  private recent: string[];
  private preferences: Preferences;
  private undoable: UndoView | null;
  private readonly past: { act: UndoView['act']; words: string; before: Snippet[] }[] = [];
  private readonly listeners = new Set<(event: PanelEvent) => void>();
  private unheard: PanelEvent[] = [];
  private nextId = 100;

  constructor(private readonly setup: PortSetup = {}) {
    super();
    this.place = setup.place ?? 'frame';
    this.link = setup.link ?? { state: 'connected', document: walkthrough, canHighlight: true };
    this.kept = [...(setup.snippets ?? [])];
    this.located =
      setup.located ?? this.kept.map((snippet, order): LocatedView => ({ id: snippet.id, state: 'found', order }));
    this.selection = setup.selection ?? null;
    this.focus = setup.focus ?? [];
    this.recent = setup.recent ?? [];
    this.preferences = { locale: null, theme: null, gradeBand: null, ...setup.preferences };
    this.undoable = setup.undoable ?? null;
    this.inPage = setup.field ?? null;
    this.takesText = setup.takesText ?? true;
    this.visits = new VisitPortDouble(setup.visits ?? {}, {
      snippets: () => this.kept,
      changed: () => this.emit({ type: 'visits-changed' }),
    });
    this.drafts = new Map(Object.entries(setup.drafts ?? {}));
  }

  /** What the page or the background would say. */
  emit(event: PanelEvent): void {
    if (event.type === 'selection') this.selection = event.selection;
    if (event.type === 'link') this.link = event.link;
    if (event.type === 'located') this.located = event.located;
    if (this.listeners.size === 0) this.unheard.push(event);
    for (const listener of [...this.listeners]) listener(event);
  }

  select(text: string): void {
    this.emit({
      type: 'selection',
      selection: { text: text.slice(0, 400), length: text.length, scope: { kind: 'page' } },
    });
  }

  subscribe(listener: (event: PanelEvent) => void): () => void {
    this.listeners.add(listener);
    queueMicrotask(() => {
      if (!this.listeners.has(listener)) return;
      listener({ type: 'link', link: this.link });
      listener({ type: 'located', located: this.located });
      if (this.selection) listener({ type: 'selection', selection: this.selection });
      for (const event of this.unheard.splice(0)) listener(event);
    });
    return () => this.listeners.delete(listener);
  }

  private lens(): LensPack {
    const { lens = builtInLens, vision } = this.setup;
    return vision ? { ...lens, vision } : lens;
  }

  workspace(): Promise<Outcome<Workspace>> {
    return this.answer('workspace', [], () => ({
      spaceId: SPACE_ID,
      spaces: this.setup.spaces ?? [{ id: SPACE_ID, name: '' }],
      lens: this.lens(),
      second: this.setup.second ?? null,
      focus: this.focus,
      recent: this.recent,
      preferences: this.preferences,
      undoable: this.undoable,
      policy: this.setup.policy ?? null,
    }));
  }

  look(): Promise<Outcome<Preferences>> {
    return this.answer('look', [], () => this.preferences);
  }

  tagSelection(request: TagRequest): Promise<Outcome<Snippet>> {
    return this.answer(
      'tagSelection',
      [request],
      () => this.create(this.selection?.text ?? '', request),
      () => (this.selection ? null : 'no-selection'),
    );
  }

  tagPasted(text: string, request: TagRequest): Promise<Outcome<Snippet>> {
    return this.answer('tagPasted', [text, request], () => this.create(text, request));
  }

  snippets(): Promise<Outcome<Snippet[]>> {
    return this.answer('snippets', [], () => [...this.kept]);
  }

  edit(id: string, patch: SnippetPatch): Promise<Outcome<Snippet>> {
    return this.answer(
      'edit',
      [id, patch],
      () => this.change(id, patch),
      () => this.missing(id),
    );
  }

  /** What the browser says of what a person sees. */
  seeing: Seen = 'seen';
  seen = (): Seen => this.seeing;

  askRemoval(what: Removable, id: string): Promise<Outcome<void>> {
    return this.answer('askRemoval', [what, id], () => undefined);
  }

  remove(id: string): Promise<Outcome<UndoView>> {
    return this.answer(
      'remove',
      [id],
      () => this.act('delete', this.find(id), () => this.kept.filter((snippet) => snippet.id !== id)),
      () => this.missing(id),
    );
  }

  undo(): Promise<Outcome<UndoView>> {
    return this.answer(
      'undo',
      [],
      () => {
        const last = this.past.pop();
        if (last) this.kept = last.before;
        const undone = last ?? this.undoable;
        const next = this.past.at(-1);
        this.undoable = next ? { act: next.act, words: next.words } : null;
        this.emit({ type: 'snippets-changed' });
        return { act: undone?.act ?? 'edit', words: undone?.words ?? '' };
      },
      () => (this.undoable ? null : 'nothing-to-undo'),
    );
  }

  confirmChanged(id: string): Promise<Outcome<Snippet>> {
    return this.answer(
      'confirmChanged',
      [id],
      () => this.settle(id),
      () => this.missing(id),
    );
  }

  choosePlace(id: string, place: number): Promise<Outcome<Snippet>> {
    return this.answer(
      'choosePlace',
      [id, place],
      () => this.settle(id),
      () => this.missing(id),
    );
  }

  original(): Promise<Outcome<OriginalView | null>> {
    return this.answer('original', [], () => this.setup.original ?? null);
  }

  carryOver(key: string): Promise<Outcome<{ count: number }>> {
    return this.answer('carryOver', [key], () => {
      this.kept = [...(this.setup.carried ?? [])];
      this.emit({ type: 'snippets-changed' });
      return { count: this.kept.length };
    });
  }

  surface(): Promise<Outcome<SurfaceReport>> {
    return this.answer('surface', [], () => this.surfaceReport);
  }

  field(act: FieldAct): Promise<Outcome<FieldAnswer>> {
    const field = this.inPage;
    return this.answer(
      'field',
      [act],
      () => {
        if (act.do === 'watch' && field) this.emit({ type: 'field-text', fields: [field] });
        if (act.do === 'insert' && this.takesText) this.written.push(act.text);
        return { label: field?.label ?? '', applied: act.do === 'insert' && this.takesText };
      },
      () => (field || act.do === 'leave' ? null : 'no-field'),
    );
  }

  confirmed(): Promise<Outcome<ConfirmedPassage[]>> {
    return this.answer('confirmed', [], () =>
      this.kept.map(({ body, tags }) => ({ text: body.quote.exact, lookForIds: tags.map((tag) => tag.lookForId) })),
    );
  }

  reveal(id: string): Promise<Outcome<void>> {
    return this.answer('reveal', [id], () => undefined);
  }

  point(id: string | null): void {
    this.pointed = id;
  }

  setFocus(lookForIds: string[]): Promise<Outcome<void>> {
    return this.answer('setFocus', [lookForIds], () => {
      this.focus = lookForIds;
    });
  }

  setPreferences(patch: Partial<Preferences>): Promise<Outcome<void>> {
    return this.answer('setPreferences', [patch], () => {
      this.preferences = { ...this.preferences, ...patch };
      this.emit({ type: 'workspace-changed' });
    });
  }

  readDraft(key: string): Promise<Outcome<string>> {
    return this.answer('readDraft', [key], () => this.drafts.get(key) ?? '');
  }

  writeDraft(key: string, text: string): Promise<Outcome<void>> {
    return this.answer('writeDraft', [key, text], () => {
      if (text === '') this.drafts.delete(key);
      else this.drafts.set(key, text);
    });
  }

  copy(text: string, html?: string): Promise<Outcome<void>> {
    return this.answer('copy', html === undefined ? [text] : [text, html], () => {
      this.clipboard.push(text);
      this.rich.push(html);
    });
  }

  openDesk(): Promise<Outcome<void>> {
    return this.answer('openDesk', [], () => undefined);
  }

  openNative(): Promise<Outcome<void>> {
    return this.answer('openNative', [], () => undefined);
  }

  connect(): Promise<Outcome<void>> {
    return this.answer('connect', [], () => undefined);
  }

  print(): void {
    this.note('print');
  }

  releaseKeyboard(): void {
    this.note('releaseKeyboard');
  }

  close(): void {
    this.note('close');
  }

  collapse(): void {
    this.note('collapse');
  }

  moveTo(side: 'left' | 'right'): void {
    this.note('moveTo', side);
  }

  private create(words: string, request: TagRequest): Snippet {
    this.nextId += 1;
    const made = snippetOf({ id: this.nextId, words, ...request });
    const snippet = { ...made, visitId: this.visits.runningId() };
    this.recent = [...new Set([...request.tags.map((tag) => tag.lookForId), ...this.recent])];
    this.located = [...this.located, { id: snippet.id, state: 'found', order: this.located.length }];
    this.act('create', snippet, () => [...this.kept, snippet]);
    return snippet;
  }

  private change(id: string, { note, ...patch }: SnippetPatch): Snippet {
    const before = this.find(id);
    const body = { ...before.body, note: note ?? before.body.note };
    const after: Snippet = { ...before, ...patch, body };
    this.act('edit', after, () => this.kept.map((snippet) => (snippet.id === id ? after : snippet)));
    return after;
  }

  private settle(id: string): Snippet {
    const located = this.located.map(
      (view): LocatedView => (view.id === id ? { id, state: 'found', order: view.order ?? 0 } : view),
    );
    this.emit({ type: 'located', located });
    return this.find(id);
  }

  private act(act: UndoView['act'], snippet: Snippet, next: () => Snippet[]): UndoView {
    const words = snippet.body.quote.exact.slice(0, 40);
    this.past.push({ act, words, before: this.kept });
    this.kept = next();
    this.undoable = { act, words };
    this.emit({ type: 'snippets-changed' });
    this.emit({ type: 'located', located: this.located });
    return this.undoable;
  }

  private find(id: string): Snippet {
    const snippet = this.kept.find((kept) => kept.id === id);
    if (!snippet) throw new Error(`The test asked for ${id}, which is not there (first id: ${uuidOf(1)}).`);
    return snippet;
  }

  private missing(id: string): Reason | null {
    return this.kept.some((snippet) => snippet.id === id) ? null : 'not-found';
  }
}
