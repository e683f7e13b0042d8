/**
 * A stand-in for an open document in Google Docs, to the contract of what the public knows of it; for tests only, and labelled so on the
 * page. Runs in a page of its own (served at the real address) and in the page of a DOM test.
 */
import { annotateApi, hasLayer } from './annotate-api.ts';
import { collaborator, type Edit } from './collaborator.ts';
import { SECOND_TAB, WALKTHROUGH } from './content.ts';
import { type Faults, NO_FAULTS, TAKES } from './faults.ts';
import { focusThief } from './focus-thief.ts';
import { buildSkeleton } from './skeleton.ts';
import { speakCaret } from './spoken.ts';
import { type DocumentTab, drawTabs, tabOf } from './tabs.ts';
import { type TextEventFrame, textEventFrame } from './text-event-frame.ts';
import { TextModel } from './text-model.ts';
import { paintTiles } from './tiles.ts';

const API = '_docs_annotate_getAnnotatedText';
const FLAG = '_docs_annotate_canvas_by_ext';

export interface StandIn {
  faults: Faults;
  /** Frame and function are there, or are known not to come. */
  readonly ready: Promise<void>;
  /** What happened: `paste`, `copy`, `select 3-9`, `chord Ctrl+k`, `asked NAME`. */
  readonly log: string[];
  readonly model: TextModel;
  readonly frame: TextEventFrame | null;
  setText(body: string): void;
  setSelection(start: number, end: number): void;
  /** Selects the first place of these words, or the nth. */
  selectWords(words: string, nth?: number): void;
  /** Types as the hidden frame hears it. */
  press(words: string): void;
  undo(): void;
  recreateIframe(): void;
  collaborate(seed: number): () => Edit;
  goToTab(id: string): void;
  dispose(): void;
}

export interface StandInOptions {
  faults?: Partial<Faults>;
  body?: string;
  title?: string;
  /** Where a test's page has another address than the document's. */
  address?: string;
}

export function openStandIn(page: Document, options: StandInOptions = {}): StandIn {
  const faults: Faults = { ...NO_FAULTS, ...options.faults };
  const view = page.defaultView as Window & { [API]?: unknown; [FLAG]?: string };
  const title = options.title ?? 'Walkthrough notes';
  const suffix = { en: ' - Google Docs', es: ' - Documentos de Google', ar: ' - مستندات Google' }[faults.locale];
  page.title = `${title}${suffix}`;
  // Read once, when the page begins: a flag that is set later changes nothing.
  const flag = view[FLAG];
  const log: string[] = [];
  const tabs: DocumentTab[] = [
    { id: 't.0', name: 'Notes', model: new TextModel(options.body ?? WALKTHROUGH, faults.trailer) },
    { id: 't.90cn325iwsp4', name: 'Debrief', model: new TextModel(SECOND_TAB, faults.trailer) },
  ];
  let open = tabOf(tabs, options.address ?? page.URL);
  const skeleton = buildSkeleton(page, title, faults);
  const tiles = paintTiles(
    page,
    skeleton,
    () => open.model,
    faults,
    () => hasLayer(faults, flag),
  );
  let frame: TextEventFrame | null = null;
  let isReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  const timers: ReturnType<typeof setTimeout>[] = [];
  const later = (work: () => void, ms: number): void => void timers.push(setTimeout(work, ms));
  const ends: (() => void)[] = tabs.map(({ model }) => model.onChange(() => tiles.paint()));
  const region = page.querySelector('#docs-aria-speakable');
  const editable = (): Element | null => frame?.frame?.contentDocument?.body.firstElementChild ?? null;
  ends.push(...tabs.map(({ model }) => speakCaret(model, faults, { region, editable })));

  const other = collaborator(tabs[0]?.model as TextModel, 20_261_127);
  const offer = (): void => {
    const api = annotateApi(() => faults, {
      model: () => open.model,
      canSelect: () => faults.mode !== 'offline',
      flag,
      asked(requester) {
        log.push(`asked ${requester ?? ''}`);
        // Somebody writes between our look and our act.
        if (faults.collaboratorEditsDuringOp === 'yes') setTimeout(() => void other(), 0);
      },
      selected(start, end) {
        log.push(`select ${start}-${end}`);
        frame?.blurInner();
        tiles.scrollTo(start);
      },
    });
    if (api) view[API] = api;
    isReady();
  };
  later(
    () => {
      frame = textEventFrame(page, skeleton.root, {
        faults: () => faults,
        model: () => open.model,
        log: (what) => void log.push(what),
      });
      if (faults.iframe === 'recreated') later(() => frame?.recreate(), 200);
      later(offer, faults.api === 'late' ? TAKES.late : TAKES.ready);
    },
    faults.iframe === 'late' ? TAKES.late : TAKES.ready,
  );

  ends.push(
    focusThief(page, faults.focusThief, {
      take: () => frame?.focus(),
      chord: (name) => void log.push(`chord ${name}`),
    }),
  );
  byMouse();
  const draw = (): void => drawTabs(page, skeleton.tabs, tabs, open.id, goToTab);
  function goToTab(id: string): void {
    const address = new URL(page.URL);
    address.searchParams.set('tab', id);
    if (options.address === undefined) view.history.pushState(null, '', address);
    open = tabs.find((tab) => tab.id === id) ?? open;
    draw();
    tiles.paint();
  }
  const onBack = (): void => {
    open = tabOf(tabs, page.URL);
    draw();
    tiles.paint();
  };
  view.addEventListener('popstate', onBack);
  ends.push(() => view.removeEventListener('popstate', onBack));
  draw();
  tiles.paint();

  /** A press of the mouse on a page puts the caret there, and the keyboard into the hidden frame. */
  function byMouse(): void {
    const { editor } = skeleton;
    let from: number | null = null;
    editor.addEventListener('mousedown', (event) => {
      event.preventDefault();
      from = tiles.hit(event.clientX, event.clientY);
      open.model.select(from, from);
      frame?.focus();
    });
    editor.addEventListener('mousemove', (event) => {
      if (from === null || event.buttons !== 1) return;
      const to = tiles.hit(event.clientX, event.clientY);
      open.model.select(Math.min(from, to), Math.max(from, to));
    });
    editor.addEventListener('mouseup', () => {
      from = null;
    });
  }

  return {
    faults,
    ready,
    log,
    get model() {
      return open.model;
    },
    get frame() {
      return frame;
    },
    setText(body) {
      open.model.putByOther(1, open.model.last, body);
    },
    setSelection: (start, end) => open.model.select(start, end),
    selectWords(words, nth = 0) {
      let at = open.model.text.indexOf(words);
      for (let skipped = 0; skipped < nth && at >= 0; skipped += 1) at = open.model.text.indexOf(words, at + 1);
      if (at < 0) throw new Error(`The document does not say "${words}" ${nth + 1} times.`);
      open.model.select(at, at + words.length);
    },
    press(words) {
      const inner = frame?.frame?.contentDocument;
      for (const letter of words) {
        const key = { key: letter, bubbles: true };
        inner?.body.firstElementChild?.dispatchEvent(new KeyboardEvent('keydown', key));
        open.model.put(letter);
        inner?.body.firstElementChild?.dispatchEvent(new KeyboardEvent('keyup', key));
      }
    },
    undo: () => open.model.undo(),
    recreateIframe: () => frame?.recreate(),
    collaborate: (seed) => collaborator(open.model, seed),
    goToTab,
    dispose() {
      for (const end of ends) end();
      for (const timer of timers) clearTimeout(timer);
      tiles.dispose();
      frame?.dispose();
      skeleton.root.remove();
      delete view[API];
    },
  };
}
