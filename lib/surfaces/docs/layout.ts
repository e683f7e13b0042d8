import type { SurfaceLayout } from '@/lib/messages/surface-view';
import { DOCS_RAIL } from '../selectors';

/** Narrower windows show no more than the page itself, in px: there a panel over it covers the words. */
const ROOMY = 1500;

/**
 * Docs draws its pages for the window that it had: pushed aside they would be drawn where nobody clicks. So the panel lies over the page,
 * or stands in the browser's own side panel, which really makes the window narrower.
 */
export function docsLayout(page: Window): SurfaceLayout {
  const rail = page.document.querySelector(DOCS_RAIL)?.getBoundingClientRect();
  const reservedRight = rail && rail.width > 0 && rail.width < 200 ? Math.round(rail.width) : 0;
  if (page !== page.top) return { push: false, reservedRight, place: 'frame', why: 'framed' };
  const narrow = page.innerWidth < ROOMY;
  return { push: false, reservedRight, place: narrow ? 'native' : 'frame', why: narrow ? 'narrow-window' : null };
}
