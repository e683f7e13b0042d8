/**
 * Whether our frame is plainly seen, by what the browser alone knows (IntersectionObserver v2, Chromium): nothing of the page over it, no
 * opacity, filter or transform on the way up. The browser's own side panel stands beside the page, where nothing can lie over it.
 */
import type { Seen, SeenWatch } from '@/components/panel/panel-port';
import type { PanelPlace } from '@/lib/messages/view';

/** So long nothing may have lain over a control before a click on it counts, in ms: what is bared for the click alone was not seen. */
const PLAIN_FOR_MS = 300;
/** The least that the browser takes between two looks, in ms. */
const LOOK_EVERY_MS = 100;

type VisibilityOptions = IntersectionObserverInit & { trackVisibility: boolean; delay: number };
type VisibilityEntry = IntersectionObserverEntry & { isVisible?: boolean };

const always = (seen: Seen): SeenWatch => ({ now: () => seen, soon: async () => seen, dispose: () => undefined });

export function watchSeen(element: Element, place: PanelPlace): SeenWatch {
  if (place === 'native') return always('seen');
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return always('unknowable');
  let plain: boolean | null = null;
  let looked = (): void => undefined;
  const first = new Promise<void>((resolve) => {
    looked = resolve;
  });
  let coveredAt = Number.NEGATIVE_INFINITY;
  const look = (entries: readonly VisibilityEntry[]): void => {
    for (const { isVisible = false, isIntersecting } of entries) {
      plain = isVisible;
      // What is scrolled out of sight is covered by nobody.
      if (isIntersecting && !isVisible) coveredAt = performance.now();
      looked();
    }
  };
  const options: VisibilityOptions = { trackVisibility: true, delay: LOOK_EVERY_MS };
  const observer = new IntersectionObserver(look, options);
  observer.observe(element);
  const now = (): Seen | null => {
    look(observer.takeRecords());
    if (plain === null) return null;
    return plain && performance.now() - coveredAt >= PLAIN_FOR_MS ? 'seen' : 'covered';
  };
  return {
    now,
    soon: () => first.then(() => now() ?? 'covered'),
    dispose: () => observer.disconnect(),
  };
}
