import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginFramedScript } from '@/lib/page/framed/begin';
import { docsSurface } from '@/lib/surfaces/docs/docs-surface';

/** The script of a document in a frame; the background brings it there when a panel stands in the page around it. */
export default defineUnlistedScript(() => {
  beginFramedScript(docsSurface);
});
