import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginPageScript } from '@/lib/page/begin';
import { googleFormsSurface } from '@/lib/surfaces/google-forms/google-forms';

/** The script of Google Forms. */
export default defineUnlistedScript(() => {
  const say = (key: string): string => browser.i18n.getMessage(key as never);
  beginPageScript(googleFormsSurface, say, browser.runtime.getURL('/panel.html'));
});
