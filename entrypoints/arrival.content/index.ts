import { defineContentScript } from 'wxt/utils/define-content-script';
import { BUILT_HOSTS } from '@/lib/hosts/built-hosts';
import { watchArrival } from '@/lib/page/arrival';

export default defineContentScript({
  matches: [...BUILT_HOSTS],
  runAt: 'document_idle',
  // A page could forge the message by which WXT ends older scripts; ours end in their own way.
  noScriptStartedPostMessage: true,
  main() {
    if (window === window.top) watchArrival();
  },
});
