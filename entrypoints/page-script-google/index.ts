import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginPageScript } from '@/lib/page/begin';
import { pageSurface } from '@/lib/surfaces/page/page-surface';

/** The script of Google Forms and Google Classroom. */
export default defineUnlistedScript(() => {
  beginPageScript(pageSurface, (key) => browser.i18n.getMessage(key as never), browser.runtime.getURL('/panel.html'));
});
