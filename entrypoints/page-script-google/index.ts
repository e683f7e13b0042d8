import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginPageScript } from '@/lib/page/begin';
import { googleClassroomSurface } from '@/lib/surfaces/google-classroom/google-classroom';
import { googleFormsSurface } from '@/lib/surfaces/google-forms/google-forms';

/** The script of Google Forms and Google Classroom. */
export default defineUnlistedScript(() => {
  const surface = location.hostname === 'classroom.google.com' ? googleClassroomSurface : googleFormsSurface;
  beginPageScript(surface, (key) => browser.i18n.getMessage(key as never), browser.runtime.getURL('/panel.html'));
});
