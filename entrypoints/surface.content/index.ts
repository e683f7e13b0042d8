import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { removeOlder } from '@/lib/page/host';
import { Lifetime } from '@/lib/page/lifetime';
import { startPageScript } from '@/lib/page/page-script';
import { pageWords } from '@/lib/page/page-words';
import { pageSurface } from '@/lib/surfaces/page/page-surface';

/** The hosts of this build, named ones and (in practice builds) the practice pages; written in by wxt.config.ts. */
declare const __SHARED_LENS_HOSTS__: string[];

export default defineContentScript({
  matches: __SHARED_LENS_HOSTS__,
  runAt: 'document_idle',
  // A page could forge the message by which WXT ends older scripts (platform measured); ours end in their own way.
  noScriptStartedPostMessage: true,
  main() {
    // Never by address: an editor's about:blank frame shows its parent's.
    if (window !== window.top) return;
    const life = new Lifetime();
    const surface = pageSurface(removeOlder());
    life.onEnd(() => surface.dispose());
    void startPageScript(
      surface,
      pageWords((key) => browser.i18n.getMessage(key as never)),
      browser.runtime.getURL('/panel.html'),
      life,
    );
  },
});
