/**
 * The life of our script in one page: it says hello, brings the panel's frame, reports the selection, and keeps the kept quotes
 * found and drawn. It holds no words longer than the page does.
 */
import { askBackground, tellOwnPanels } from '@/lib/messages/calls';
import { coalesced } from '@/lib/messages/coalesced';
import type { Dock } from '@/lib/messages/to-background';
import type { ToPanel } from '@/lib/messages/to-panel';
import type { LocatedView } from '@/lib/messages/view';
import { done, failed } from '@/lib/outcome/outcome';
import { activeIn, focusOn, isHere } from '@/lib/quote/dom/trees';
import type { BringQuoteWork } from '@/lib/quote/quote-work';
import type { SelectionNow, Soon, Surface } from '@/lib/surfaces/surface';
import { answerPage, type PageAnswers } from './answer-page';
import { buildDock } from './dock';
import { guardFocus } from './focus-guard';
import type { Host } from './host';
import { openHost } from './host';
import { Lifetime } from './lifetime';
import { offerNativePanel, sayOrphaned, sayStudentsWork } from './offers';
import { openDocument } from './open-document';
import { watchOrphaned } from './orphan';
import type { PageWatch } from './page-watch';
import type { PageWords } from './page-words';
import { panelFrame } from './panel-frame';
import { pushLayout } from './push';
import { watchRoutes } from './routes';
import { gateStudentsWork } from './students-work';
import { surfaceAnswers } from './surface-answers';
import { tagButton } from './tag-button';

/** After this a quote that the document was opened for is not jumped to any more, in ms: by then the person reads, and a jump would startle. */
const REVEAL_WITHIN_MS = 15_000;

export async function startPageScript(
  surface: Surface,
  words: PageWords,
  panelUrl: string,
  bring: BringQuoteWork,
  life: Lifetime,
  watch?: PageWatch,
): Promise<Host> {
  /** What only a living script can do; ends before the rest when an update leaves us behind. */
  const work = new Lifetime();
  life.onEnd(() => work.end());
  let tab: number | null = null;
  let dock: Dock = { side: 'right', width: 360, collapsed: false };
  let place: 'none' | 'frame' | 'native' = 'none';
  let selection: SelectionNow | null = null;
  let located: LocatedView[] = [];
  /** Who had the keyboard before the panel took it. */
  let before: Element | null = null;
  /** What waits for the panel's frame to shake hands. */
  let waiting: (() => void)[] = [];
  /** The quote that this document was opened for, until it was shown. */
  let wanted: { id: string; until: number } | null = null;

  const host = openHost(life, surface.stem, {
    returned: () => void frame.reload(),
    evicted: () => void askBackground('page.evicted', {}),
  });
  const push = pushLayout(life, surface.stem);
  const remember = (): void => {
    void askBackground('page.dock', { host: location.hostname, open: place === 'frame', dock });
  };
  const makeRoom = (): void => {
    surface.watch?.(place === 'frame' ? !dock.collapsed : place === 'native');
    const { push: allowed, bars } = surface.layout();
    if (place === 'frame' && !dock.collapsed && allowed) push.make(dock.side, dock.width, bars);
    else push.release();
  };
  const shell = buildDock(host.root, words, life, (next) => {
    dock = next;
    makeRoom();
    remember();
  });
  const frame = panelFrame(shell, panelUrl, () => {
    place = 'none';
    push.release();
    offerNativePanel(host.root, words, life);
  });
  life.onEnd(() => frame.close());
  const guard = guardFocus(
    work,
    () => place === 'frame',
    () => void tellOwnPanels({ type: 'focus-stolen' }),
  );
  const selectionNow = (): ToPanel => ({ type: 'selection', selection: selection?.view ?? null });
  const openFrame = async (token?: string): Promise<void> => {
    place = 'frame';
    dock = { ...dock, collapsed: false };
    await frame.open(dock, token);
    makeRoom();
    remember();
  };
  /** Answers whether the frame was open. */
  const hideFrame = (): boolean => {
    const open = place === 'frame';
    if (open) place = 'none';
    frame.close();
    makeRoom();
    return open;
  };
  const closeFrame = (): void => {
    hideFrame();
    remember();
  };
  /** Brings the panel, wherever it lives, and says the events to it once it listens. */
  const bringPanel = async (events: () => Soon<ToPanel[]>): Promise<void> => {
    const say = async (): Promise<boolean> => {
      const heard = await Promise.all((await events()).map(tellOwnPanels));
      return heard.some(Boolean);
    };
    if (place === 'frame' && frame.state === 'open' && !dock.collapsed) {
      await say();
      return;
    }
    // The native panel may have been closed since; nobody tells us, but then nobody hears.
    if (place === 'native' && (await say())) return;
    waiting.push(() => void say());
    await openFrame();
    if (frame.state === 'open') flush();
  };
  const flush = (): void => {
    const ready = waiting;
    waiting = [];
    for (const say of ready) say();
  };
  const tagNow = (): void => {
    before = activeIn(document);
    selection = surface.selection() ?? selection;
    const looked = surface.look?.();
    void bringPanel(async () => {
      await looked;
      selection = surface.selection() ?? selection;
      return [selectionNow(), { type: 'tag-now' }];
    });
    // At once, before the panel has loaded: keys that follow the chord must not reach the page's own editor.
    if (place !== 'native') frame.focus();
  };
  const button = tagButton(host.root, words, work, tagNow);
  const hide = (): boolean => {
    button.hide();
    void surface.place([], []);
    return hideFrame();
  };
  const gate = gateStudentsWork(hide, () => void openFrame());
  surface.onSelection((now) => {
    if (work.ended) return;
    selection = now;
    if (now?.at && !gate.shut) button.show(now.at);
    else button.hide();
    if (place !== 'none') void tellOwnPanels(selectionNow());
  });
  addEventListener('scroll', () => button.hide(), { signal: work.signal, capture: true, passive: true });

  const documentNow = openDocument(surface.address);
  const connected = async () => ({
    state: 'connected' as const,
    document: await documentNow(),
    canHighlight: surface.canHighlight,
  });
  const tellReady = async (): Promise<void> => {
    const { document: open, canHighlight } = await connected();
    void tellOwnPanels({ type: 'page-ready', document: open, canHighlight });
  };
  const placeQuotes = coalesced(async () => {
    if (gate.shut) return;
    const kept = await askBackground('page.quotes', { documentKey: (await documentNow()).key });
    if (!kept.ok || work.ended) return;
    const now = await surface.place(kept.value.quotes, kept.value.domains);
    if (!now) return;
    located = now;
    watch?.placed(located);
    if (wanted && (performance.now() > wanted.until || (await surface.reveal(wanted.id)).ok)) wanted = null;
    const heard = place !== 'none' && (await tellOwnPanels({ type: 'located', located }));
    // Nobody tells us when the native panel was closed.
    if (place === 'native' && !heard) surface.watch?.(false);
  });
  surface.onText(() => void placeQuotes());
  surface.writing?.onWord?.((id) => void tellOwnPanels({ type: 'word-pointed', id }));
  surface.writing?.onText((fields) => void tellOwnPanels({ type: 'field-text', fields }));

  const redock = (next: Partial<Dock>): void => {
    dock = { ...dock, ...next };
    shell.show(dock);
    makeRoom();
    remember();
  };
  /** The background's answer to our hello; until it is there nobody knows how the panel was docked on this host. */
  const greeted = (async () => {
    const hello = await askBackground('page.hello', { document: await documentNow() });
    if (!hello.ok || life.ended) return null;
    ({ tab, dock } = hello.value);
    const { reveal } = hello.value;
    if (reveal !== null) wanted = { id: reveal, until: performance.now() + REVEAL_WITHIN_MS };
    return hello.value;
  })();
  const answers: PageAnswers = {
    ...surfaceAnswers(surface, documentNow, placeQuotes),
    ping: async () => done(await connected()),
    open: async ({ token }) => {
      gate.opened();
      await greeted;
      void openFrame(token);
    },
    'frame-ready': () => {
      frame.ready();
      // Whoever opened the panel will want quotes; and a page that was lent to us by that click may not take our second script later.
      void bring();
      watch?.panelOpened();
      void tellReady().then(() => {
        void tellOwnPanels({ type: 'located', located });
        void tellOwnPanels(selectionNow());
        flush();
      });
    },
    yield: () => {
      place = 'native';
      void bring();
      frame.close();
      makeRoom();
    },
    'students-work': () => {
      sayStudentsWork(host.root, words, work, gate.leave);
    },
    'tag-now': async () => {
      gate.opened();
      await greeted;
      tagNow();
    },
    'take-keyboard': () => {
      // Only from our panel: who has gone on to another field since (Firefox, busy machine: before we heard of it) keeps the keyboard there.
      if (document.activeElement === host.root.host) {
        guard.expect();
        focus();
        if (before && isHere(before)) focusOn(before as HTMLElement);
      }
    },
    field: ({ act }) => {
      // The keyboard goes where the words are.
      if (act.do === 'select' || act.do === 'insert') guard.expect();
      return surface.writing?.act(act) ?? failed('no-field');
    },
    close: closeFrame,
    collapse: () => redock({ collapsed: true }),
    move: ({ side }) => redock({ side }),
    'quotes-changed': () => {
      void placeQuotes();
    },
    report: () => {
      void tellOwnPanels(selectionNow());
      return done(located);
    },
  };
  life.onEnd(answerPage(answers, () => tab));

  surface.onHit?.((ids) => {
    if (!work.ended) void bringPanel(() => [{ type: 'open-snippets', ids }]);
  });

  const arriveAgain = async (): Promise<void> => {
    located = [];
    if (!(await gate.arrived())) return;
    void tellReady();
    void placeQuotes();
  };
  watchRoutes(work, arriveAgain);
  surface.onDocument?.(arriveAgain);
  watchOrphaned(life, () => {
    // The panel's frame stays: it still keeps its draft by itself.
    work.end();
    button.hide();
    sayOrphaned(host.root, words, life);
  });
  const hello = await greeted;
  if (hello?.wasOpen && place === 'none') {
    place = 'frame';
    await frame.open(dock);
    makeRoom();
  }
  if (hello) await placeQuotes();
  return host;
}
