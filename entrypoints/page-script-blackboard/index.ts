import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginPageScript } from '@/lib/page/begin';
import { blackboardSurface } from '@/lib/surfaces/lms/blackboard';

/** The script of Blackboard Ultra. */
export default defineUnlistedScript(() => {
  beginPageScript(
    blackboardSurface,
    (key) => browser.i18n.getMessage(key as never),
    browser.runtime.getURL('/panel.html'),
  );
});
