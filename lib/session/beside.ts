/**
 * Where the browser's own side panel is the better place from the start: documents in narrow windows, where a panel over the page would
 * cover the words. Decided in the turn of the click, as the side panel wants it, from what the browser says of the tab.
 */
import { DOCUMENTS } from '@/lib/hosts/named-hosts';
import { fits } from '@/lib/hosts/page-scripts';

/** Narrower windows show no more than the page itself, in px. */
const ROOMY_PX = 1500;

export function standsBeside({ url, width }: { url?: string | undefined; width?: number | undefined }): boolean {
  const address = url === undefined ? null : URL.parse(url);
  return address !== null && fits(DOCUMENTS, address) && (width ?? ROOMY_PX) < ROOMY_PX;
}
