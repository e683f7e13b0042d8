/**
 * The one element that is ours in a page: a child of the root element (bodies are replaced by single-page sites), with a closed
 * shadow root, so that the page's styles stay out and its scripts cannot read what is inside. It holds no text of the person's.
 */
import type { Lifetime } from './lifetime';
import sheet from './page.css?inline';

/** Marks our element, so that a newer version can take an older one's away (in Firefox the older script is dead and cannot). */
const MARK = 'data-shared-lens';

/** Whether an element of the page is the one that we put there. */
export const isOurs = (element: Element): boolean => element.hasAttribute(MARK);

/** A page that throws us out is given this many tries; then the panel is offered elsewhere. */
const TRIES = 3;

export interface Host {
  readonly root: ShadowRoot;
  /** Names that a newer version must clean up, should this script die (highlight names). */
  leave(names: string[]): void;
}

/** Takes away what an older version left in this page. Returns the highlight names that it had registered. */
export function removeOlder(): string[] {
  const names: string[] = [];
  for (const old of document.querySelectorAll(`[${MARK}]`)) {
    names.push(...(old.getAttribute(MARK) ?? '').split(' ').filter(Boolean));
    old.remove();
  }
  return names;
}

/**
 * Puts our element into the page and keeps it there. `returned` is called when the page had removed it and it was put back (frames
 * inside have to load anew), `evicted` when the page would not stop.
 */
export function openHost(life: Lifetime, on: { returned: () => void; evicted: () => void }): Host {
  const element = document.createElement('div');
  element.setAttribute(MARK, '');
  // Inline, because the page's own sheets reach the element itself (not what is inside): `all: initial` undoes them.
  element.style.cssText =
    'all:initial!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;z-index:2147483647!important;';
  const root = element.attachShadow({ mode: 'closed' });
  const styles = new CSSStyleSheet();
  styles.replaceSync(sheet);
  root.adoptedStyleSheets = [styles];
  document.documentElement.append(element);

  let tries = 0;
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    tries += 1;
    if (tries > TRIES) {
      observer.disconnect();
      on.evicted();
      return;
    }
    document.documentElement.append(element);
    on.returned();
  });
  observer.observe(document.documentElement, { childList: true });
  // `document.write` and friends replace the root element itself.
  observer.observe(document, { childList: true });
  life.onEnd(() => {
    observer.disconnect();
    element.remove();
  });
  return { root, leave: (names) => element.setAttribute(MARK, names.join(' ')) };
}
