/**
 * The one element that is ours in a page: a child of the root element (bodies are replaced by single-page sites), with a closed
 * shadow root, so that the page's styles stay out and its scripts cannot read what is inside. It holds no text of the person's.
 */
import { isAlive } from '@/lib/messages/wire';
import { element } from './element';
import type { Lifetime } from './lifetime';
import { MARK } from './mark';
import sheet from './page.css?inline';

/** A page that throws us out is given this many tries; then the panel is offered elsewhere. */
const TRIES = 3;

export interface Host {
  readonly root: ShadowRoot;
}

/**
 * Puts our element into the page and keeps it there. `returned` is called when the page had removed it and it was put back (frames
 * inside have to load anew), `evicted` when the page would not stop. `stem` is what our names in this page begin with.
 */
export function openHost(life: Lifetime, stem: string, on: { returned: () => void; evicted: () => void }): Host {
  const ours = element('div', { [MARK]: stem });
  // Inline, because the page's own sheets reach the element itself (not what is inside): `all: initial` undoes them. By the style
  // object, because a page's policy may forbid the attribute.
  ours.style.cssText =
    'all:initial!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;z-index:2147483647!important;';
  const root = ours.attachShadow({ mode: 'closed' });
  const styles = new CSSStyleSheet();
  styles.replaceSync(sheet);
  root.adoptedStyleSheets = [styles];
  document.documentElement.append(ours);

  let tries = 0;
  const observer = new MutationObserver(() => {
    if (ours.isConnected) return;
    // A newer version took our place: only an orphan is thrown out for good at once, and no page can make us one.
    if (!isAlive()) {
      life.end();
      return;
    }
    tries += 1;
    if (tries > TRIES) {
      observer.disconnect();
      on.evicted();
      return;
    }
    document.documentElement.append(ours);
    on.returned();
  });
  observer.observe(document.documentElement, { childList: true });
  // `document.write` and friends replace the root element itself.
  observer.observe(document, { childList: true });
  life.onEnd(() => {
    observer.disconnect();
    ours.remove();
  });
  return { root };
}
