import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginPageScript } from '@/lib/page/begin';
import { googleFormsSurface } from '@/lib/surfaces/google-forms/google-forms';

/** The script of Google Forms, for those who answer and those who edit. */
export default defineUnlistedScript(() => {
  beginPageScript(
    googleFormsSurface,
    (key) => browser.i18n.getMessage(key as never),
    browser.runtime.getURL('/panel.html'),
  );
});
