/** The panel's ear: what page and background say, as the events that the app knows. */
import type { PanelEvent } from '@/components/panel/panel-port';
import type { ToPanel } from '@/lib/messages/to-panel';
import { isPanelEvent } from '@/lib/messages/to-panel.guards';
import { receive } from '@/lib/messages/wire';
import { done, failed } from '@/lib/outcome/outcome';

/** A Tab or Escape that leaves the panel explains a loss of focus within this, in ms. */
const LEAVING_MS = 200;

/** What holds until it is said anew, and so is also told to a listener that comes late. */
const LASTING: ReadonlySet<PanelEvent['type']> = new Set(['link', 'selection', 'located', 'update-ready'] as const);

/**
 * What must not be lost when the act that opened the panel is already under way, or what it is painted with is older by then (a policy
 * arrives while the panel is drawn); the first listener gets it, once.
 */
const KEPT_UNTIL_HEARD: ReadonlySet<PanelEvent['type']> = new Set([
  'tag-now',
  'open-snippets',
  'workspace-changed',
] as const);

export interface PanelEar {
  subscribe(listener: (event: PanelEvent) => void): () => void;
  emit(event: PanelEvent): void;
}

/** Listens for the panel of `self()`; `placeTaken` hears when the other kind of panel took this tab over. */
export function listen(
  self: () => { tab: number | null; instance: string | null },
  placeTaken: (place: 'frame' | 'native') => void,
): PanelEar {
  const listeners = new Set<(event: PanelEvent) => void>();
  let leftAt = Number.NEGATIVE_INFINITY;
  window.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Tab' || key === 'Escape' || key === 'F6') leftAt = performance.now();
    },
    { capture: true },
  );
  /** The last word on each of these, for a listener that comes late. */
  const present = new Map<PanelEvent['type'], PanelEvent>();
  const unheard = new Map<PanelEvent['type'], PanelEvent>();
  const emit = (event: PanelEvent): void => {
    if (LASTING.has(event.type)) {
      // Behind what was said before it, so that a late listener hears all in the order of the telling: a new link ends what was located.
      present.delete(event.type);
      present.set(event.type, event);
    }
    if (listeners.size === 0 && KEPT_UNTIL_HEARD.has(event.type)) unheard.set(event.type, event);
    for (const listener of listeners) listener(event);
  };
  receive(
    () => ({ to: 'panel', ...self() }),
    async (call, event, sender) => {
      // The background alone has news for a panel, and it sits in no tab; a page's script has, whatever it calls itself.
      if (sender.tab !== null) return failed('refused', call);
      if (!isPanelEvent(call, event)) return failed('bad-message', call);
      if (event.type === 'focus-stolen' && performance.now() - leftAt < LEAVING_MS) return done(undefined);
      const heard = translate(event);
      if (heard) emit(heard);
      if (event.type === 'place-taken') placeTaken(event.place);
      return done(undefined);
    },
  );
  return {
    emit,
    subscribe(listener) {
      listeners.add(listener);
      for (const event of [...present.values(), ...unheard.values()]) listener(event);
      unheard.clear();
      return () => listeners.delete(listener);
    },
  };
}

function translate(event: ToPanel): PanelEvent | null {
  switch (event.type) {
    case 'page-ready':
      return {
        type: 'link',
        link: { state: 'connected', document: event.document, canHighlight: event.canHighlight },
      };
    case 'place-taken':
      return null;
    default:
      return event;
  }
}
