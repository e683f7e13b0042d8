import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginPageScript } from '@/lib/page/begin';
import { lmsSurface } from '@/lib/surfaces/lms/lms';

/** The script of the learning platforms: Canvas, Moodle, Schoology, Blackboard, Brightspace. */
export default defineUnlistedScript(() => {
  beginPageScript(lmsSurface, (key) => browser.i18n.getMessage(key as never), browser.runtime.getURL('/panel.html'));
});
