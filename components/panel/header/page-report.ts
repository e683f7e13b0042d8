import type { SurfaceReport } from '@/lib/messages/surface-view';
import type { Outcome } from '@/lib/outcome/outcome';
import type { PanelPort } from '../panel-port';

type Asked = Pick<PanelPort, 'version' | 'browser' | 'place'>;

/** The report as it is copied: names, numbers and answers in English, for whoever mends what does not work. */
export function pageReport({ version, browser, place }: Asked, surface: Outcome<SurfaceReport>): string {
  // A failure's detail may be a browser's own sentence, which names the address: left out.
  const answer = surface.ok ? surface.value : { surface: null, why: surface.reason };
  return JSON.stringify({ 'Shared Lens': version, browser, panel: place, ...answer }, null, 2);
}
