import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginPageScript } from '@/lib/page/begin';
import { docsSurface } from '@/lib/surfaces/docs/docs-surface';

/** The script of Google Docs; `docs-bridge` stands in the page's own world for it. */
export default defineUnlistedScript(() => {
  beginPageScript(docsSurface, (key) => browser.i18n.getMessage(key as never), browser.runtime.getURL('/panel.html'));
});
