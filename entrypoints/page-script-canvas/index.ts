import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginPageScript } from '@/lib/page/begin';
import { canvasSurface } from '@/lib/surfaces/lms/canvas';

/** The script of Canvas. */
export default defineUnlistedScript(() => {
  beginPageScript(canvasSurface, (key) => browser.i18n.getMessage(key as never), browser.runtime.getURL('/panel.html'));
});
