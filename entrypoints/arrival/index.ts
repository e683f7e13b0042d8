import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchArrival } from '@/lib/page/arrival';

/**
 * The content script of every supported page (`wxt.config.ts` names it in the manifest). Not one of WXT's own: those bring a context
 * of 1 KB gz, which a page could forge a message to end.
 */
export default defineUnlistedScript(() => {
  if (window === window.top) watchArrival();
});
