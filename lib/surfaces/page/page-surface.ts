import { pageDocument } from '@/lib/evidence/page-document';
import { done, failed } from '@/lib/messages/outcome';
import type { Surface } from '../surface';

export function pageSurface(_older: string[]): Surface {
  return {
    canHighlight: true,
    document: () => pageDocument({ url: location.href, title: document.title }),
    selection: () => null,
    capture: () => failed('no-selection'),
    place: async () => [],
    recapture: () => failed('not-found'),
    reveal: () => done(undefined),
    point: () => {},
    hit: () => [],
    onText: () => {},
    dispose: () => {},
  };
}
