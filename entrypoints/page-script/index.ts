import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginPageScript } from '@/lib/page/begin';
import { pageSurface } from '@/lib/surfaces/page/page-surface';

/** The script of every page that has none of its own (`lib/hosts/page-scripts.ts` says which have). */
export default defineUnlistedScript(() => {
  beginPageScript(pageSurface, (key) => browser.i18n.getMessage(key as never), browser.runtime.getURL('/panel.html'));
});
