import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginPageScript } from '@/lib/page/begin';
import { schoologySurface } from '@/lib/surfaces/lms/schoology';

/** The script of Schoology. */
export default defineUnlistedScript(() => {
  beginPageScript(
    schoologySurface,
    (key) => browser.i18n.getMessage(key as never),
    browser.runtime.getURL('/panel.html'),
  );
});
