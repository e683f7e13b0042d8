import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginPageScript } from '@/lib/page/begin';
import { moodleSurface } from '@/lib/surfaces/lms/moodle';

/** The script of Moodle. */
export default defineUnlistedScript(() => {
  beginPageScript(moodleSurface, (key) => browser.i18n.getMessage(key as never), browser.runtime.getURL('/panel.html'));
});
