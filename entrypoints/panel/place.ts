import type { PanelPlace } from '@/lib/messages/view';

/**
 * Where this copy of the panel lives. Only the top page of a window can be the browser's side panel; whoever frames us has to
 * show a token, whatever the address says.
 */
export function whichPlace(): { place: PanelPlace; token: string | null } {
  if (window.top === window) return { place: 'native', token: null };
  const token = new URLSearchParams(location.search).get('token');
  // A token is good once; it need not stand in the address any longer.
  history.replaceState(null, '', location.pathname);
  return { place: 'frame', token };
}
