/**
 * The open tab's text and selection as last read over the bridge. Signs of a change lead to a read, at the pace of `cadence.ts`; whoever
 * acts asks for a fresh one.
 */
import type { SurfaceReason } from '@/lib/outcome/surface-reasons';
import { type Snapshot, type Span, type Told, told, untold } from './bridge/protocol';
import type { BridgeClient } from './bridge-client';
import { nextRead } from './cadence';

export interface LiveView {
  text: string;
  /** Null where nothing can be said of it. */
  selection: Span | null;
  ranges: number;
  /** Grows with every other text. */
  rev: number;
}

export interface LiveText {
  /** As last read; null before, and while it cannot be read. */
  readonly view: LiveView | null;
  /** Why it could not be read the last time. */
  readonly why: SurfaceReason | null;
  /** How often it was read. */
  readonly reads: number;
  /** Reads now; two askers at once share one read. */
  read(): Promise<Told<LiveView>>;
  /** Something may have changed. `selected`: words may be selected now, which is read even while nobody looks at the panel. */
  hint(selected?: boolean): void;
  /** Whether anybody looks: the tab shows, the panel is open. */
  watch(on: boolean): void;
  onText(heard: () => void): void;
  onSelection(heard: () => void): void;
  dispose(): void;
}

export function liveText(bridge: BridgeClient, isVisible: () => boolean, now = () => performance.now()): LiveText {
  let view: LiveView | null = null;
  let why: SurfaceReason | null = null;
  let running: Promise<Told<LiveView>> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watched = false;
  let hinted: number | null = null;
  let wantsSelection = false;
  let readAt = Number.NEGATIVE_INFINITY;
  let reads = 0;
  let ended = false;
  const texts: (() => void)[] = [];
  const selections: (() => void)[] = [];

  const plan = (): void => {
    clearTimeout(timer);
    if (ended) return;
    const look = (watched || (wantsSelection && hinted !== null)) && isVisible();
    const at = nextRead({ watched: look, length: view?.text.length ?? 0, hinted, read: readAt });
    if (at !== null) timer = setTimeout(() => void read(), Math.max(0, at - now()));
  };

  function read(): Promise<Told<LiveView>> {
    running ??= readNow().finally(() => {
      running = null;
      plan();
    });
    return running;
  }

  async function readNow(): Promise<Told<LiveView>> {
    hinted = null;
    wantsSelection = false;
    reads += 1;
    let snapshot = await bridge.ask('snapshot', { known: view?.rev ?? 0 });
    let next = snapshot.ok ? taken(view, snapshot.value) : null;
    // The bridge told somebody else in between: the whole text once.
    if (snapshot.ok && !next) {
      snapshot = await bridge.ask('snapshot', { known: 0 });
      next = snapshot.ok ? taken(null, snapshot.value) : null;
    }
    readAt = now();
    if (!next) {
      why = snapshot.ok ? 'api-changed' : snapshot.reason;
      if (view) tell(selections);
      view = null;
      return untold(why);
    }
    why = null;
    const was = view;
    view = next;
    if (was?.rev !== next.rev) tell(texts);
    if (was?.selection?.start !== next.selection?.start || was?.selection?.end !== next.selection?.end)
      tell(selections);
    return told(next);
  }

  return {
    get view() {
      return view;
    },
    get why() {
      return why;
    },
    get reads() {
      return reads;
    },
    read,
    hint(selected = false) {
      hinted = now();
      wantsSelection ||= selected;
      plan();
    },
    watch(on) {
      watched = on;
      plan();
    },
    onText: (heard) => void texts.push(heard),
    onSelection: (heard) => void selections.push(heard),
    dispose() {
      ended = true;
      clearTimeout(timer);
    },
  };
}

function tell(heard: readonly (() => void)[]): void {
  for (const each of heard) each();
}

/** The text that an answer means; null when it counts from another one than ours. */
function taken(was: LiveView | null, { rev, length, text, edit, selection, ranges }: Snapshot): LiveView | null {
  const is =
    text ?? (was && edit ? was.text.slice(0, edit.at) + edit.put + was.text.slice(edit.at + edit.cut) : was?.text);
  return is === undefined || is.length !== length ? null : { text: is, selection, ranges, rev };
}
