import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginPageScript } from '@/lib/page/begin';
import { brightspaceSurface } from '@/lib/surfaces/lms/brightspace';

/** The script of Brightspace. */
export default defineUnlistedScript(() => {
  beginPageScript(
    brightspaceSurface,
    (key) => browser.i18n.getMessage(key as never),
    browser.runtime.getURL('/panel.html'),
  );
});
