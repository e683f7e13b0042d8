import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchArrival } from '@/lib/page/arrival';
import { watchFramedArrival } from '@/lib/page/framed/arrival';

/** The content script of documents, which also stand in frames of other pages: a student's in Classroom's grader. */
export default defineUnlistedScript(() => {
  if (window === window.top) watchArrival();
  else watchFramedArrival();
});
