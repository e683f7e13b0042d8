import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { installBridge } from '@/lib/surfaces/docs/bridge/bridge';

/** In the page's own world, before Docs begins, in documents alone (`wxt.config.ts` names it in the manifest). */
export default defineUnlistedScript(() => {
  installBridge(window);
});
