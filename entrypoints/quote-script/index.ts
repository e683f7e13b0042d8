import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '@/lib/page/quote-hand-over';
import { quoteWork } from '@/lib/quote/quote-work';

/** Comes after the page script, whichever that is, when the page has its first quote or a panel that will make one. */
export default defineUnlistedScript(() => handOver(quoteWork));
