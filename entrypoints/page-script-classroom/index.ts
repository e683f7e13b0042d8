import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginPageScript } from '@/lib/page/begin';
import { googleClassroomSurface } from '@/lib/surfaces/google-classroom/google-classroom';

/** The script of Google Classroom. */
export default defineUnlistedScript(() => {
  const say = (key: string): string => browser.i18n.getMessage(key as never);
  beginPageScript(googleClassroomSurface, say, browser.runtime.getURL('/panel.html'));
});
