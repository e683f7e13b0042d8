/**
 * Whether our frame is plainly seen, by what the browser alone knows (IntersectionObserver v2, Chromium): nothing of the page over it, no
 * opacity, filter or transform on the way up. The browser's own side panel stands beside the page, where nothing can lie over it.
 */
import type { Seen } from '@/components/panel/panel-port';
import type { PanelPlace } from '@/lib/messages/view';

/** So long nothing may have lain over the panel before a click counts, in ms: what is bared for the click alone was not seen. */
const PLAIN_FOR_MS = 300;
/** The least that the browser takes between two looks, in ms. */
const LOOK_EVERY_MS = 100;
/** Our own edge in the page, by which the panel is drawn wider, lies over the outermost px of the frame. */
const EDGE_PX = 16;

type VisibilityOptions = IntersectionObserverInit & { trackVisibility: boolean; delay: number };
type VisibilityEntry = IntersectionObserverEntry & { isVisible?: boolean };

export function watchSeen(place: PanelPlace): () => Seen {
  if (place === 'native') return () => 'seen';
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return () => 'unknowable';
  let plain = false;
  let coveredAt = 0;
  const look = (entries: readonly VisibilityEntry[]): void => {
    for (const { isVisible = false } of entries) {
      plain = isVisible;
      if (!plain) coveredAt = performance.now();
    }
  };
  const options: VisibilityOptions = { trackVisibility: true, delay: LOOK_EVERY_MS };
  const observer = new IntersectionObserver(look, options);
  observer.observe(pane());
  return () => {
    look(observer.takeRecords());
    return plain && performance.now() - coveredAt >= PLAIN_FOR_MS ? 'seen' : 'covered';
  };
}

/** Lies over all that is ours, clear as glass and open to every click: what the browser says of it, it says of the page's things alone. */
function pane(): HTMLElement {
  const glass = document.createElement('div');
  glass.style.cssText = `position:fixed;inset:0 ${EDGE_PX}px;z-index:2147483647;pointer-events:none`;
  document.documentElement.append(glass);
  return glass;
}
