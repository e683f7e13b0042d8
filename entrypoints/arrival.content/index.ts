import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchArrival } from '@/lib/page/arrival';

/** The hosts of this build, named ones and (in practice builds) the practice pages; written in by wxt.config.ts. */
declare const __SHARED_LENS_HOSTS__: string[];

export default defineContentScript({
  matches: __SHARED_LENS_HOSTS__,
  runAt: 'document_idle',
  // A page could forge the message by which WXT ends older scripts; ours end in their own way.
  noScriptStartedPostMessage: true,
  main() {
    if (window === window.top) watchArrival();
  },
});
