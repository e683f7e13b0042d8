/**
 * Whether our frame is plainly seen, by what the browser alone knows (IntersectionObserver v2, Chromium): nothing of the page over it, no
 * opacity, filter or transform on the way up. The browser's own side panel stands beside the page, where nothing can lie over it.
 */
import type { Seen, SeenWatch } from '@/components/panel/panel-port';
import type { PanelPlace } from '@/lib/messages/view';

/** So long nothing may have lain over the panel before a click counts, in ms: what is bared for the click alone was not seen. */
const PLAIN_FOR_MS = 300;
/** The least that the browser takes between two looks, in ms. */
const LOOK_EVERY_MS = 100;
/** Our own edge in the page, by which the panel is drawn wider, lies over the outermost px of the frame. */
const EDGE_PX = 16;

type VisibilityOptions = IntersectionObserverInit & { trackVisibility: boolean; delay: number };
type VisibilityEntry = IntersectionObserverEntry & { isVisible?: boolean };

const always = (seen: Seen): SeenWatch => ({ now: () => seen, soon: async () => seen });

export function watchSeen(place: PanelPlace): SeenWatch {
  if (place === 'native') return always('seen');
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return always('unknowable');
  let plain: boolean | null = null;
  let coveredAt = Number.NEGATIVE_INFINITY;
  let looked = (): void => undefined;
  const first = new Promise<void>((resolve) => {
    looked = resolve;
  });
  const look = (entries: readonly VisibilityEntry[]): void => {
    for (const { isVisible = false } of entries) {
      plain = isVisible;
      if (!isVisible) coveredAt = performance.now();
      looked();
    }
  };
  const options: VisibilityOptions = { trackVisibility: true, delay: LOOK_EVERY_MS };
  const observer = new IntersectionObserver(look, options);
  observer.observe(pane());
  const now = (): Seen | null => {
    look(observer.takeRecords());
    if (plain === null) return null;
    return plain && performance.now() - coveredAt >= PLAIN_FOR_MS ? 'seen' : 'covered';
  };
  return { now, soon: () => first.then(() => now() ?? 'covered') };
}

/** Lies over all that is ours, clear as glass and open to every click: what the browser says of it, it says of the page's things alone. */
function pane(): HTMLElement {
  const glass = document.createElement('div');
  Object.assign(glass.style, {
    position: 'fixed',
    inset: `0 ${EDGE_PX}px`,
    zIndex: '2147483647',
    pointerEvents: 'none',
  });
  document.documentElement.append(glass);
  return glass;
}
