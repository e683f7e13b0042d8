import { hostAddress } from '@/lib/evidence/host-address';
import { fits, ORDINARY, PAGE_SCRIPTS, type PageScript } from './page-scripts';

/**
 * The script for an address: of its host, or of the LMS that its path is one of, on whatever domain. The ordinary one where none is known.
 *
 * @param url of the top page, as the browser tells it; undefined where it does not.
 */
export function pageScriptFor(url: string | undefined): PageScript {
  const address = url === undefined ? null : URL.parse(url);
  const named = address && PAGE_SCRIPTS.find(({ matches }) => fits(matches, address))?.script;
  if (named) return named;
  const app = address && hostAddress(address)?.app;
  return app ? `/page-script-${app}.js` : ORDINARY;
}
