import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginPageScript } from '@/lib/page/begin';

export default defineUnlistedScript(() => {
  beginPageScript((key) => browser.i18n.getMessage(key as never), browser.runtime.getURL('/panel.html'));
});
