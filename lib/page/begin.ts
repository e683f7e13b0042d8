/** Starts our script in a page, once, whoever brings it: the background into a host page, or the practice page itself. */
import { isAlive } from '@/lib/messages/wire';
import type { BringQuoteWork } from '@/lib/quote/quote-work';
import type { OpenSurface } from '@/lib/surfaces/surface';
import { Lifetime } from './lifetime';
import { isOurs } from './mark';
import { removeOlder } from './older';
import { startPageScript } from './page-script';
import type { PageWatch } from './page-watch';
import { pageWords } from './page-words';
import { bringQuoteWork } from './quote-hand-over';

/** Our script's place in its own world, which no page sees: a second injection finds the first at work. */
const AT_WORK = Symbol.for('shared-lens/at-work');

/** `open` makes the surface of the host; `say` looks a key of `_locales` up; `bring` is for a page that has all that quotes need itself. */
export function beginPageScript(
  open: OpenSurface,
  say: (key: string) => string,
  panelUrl: string,
  bring: BringQuoteWork = bringQuoteWork(),
  watch?: PageWatch,
): void {
  // Never by address: an editor's about:blank frame shows its parent's.
  if (window !== window.top) return;
  const world = globalThis as { [AT_WORK]?: () => boolean };
  if (world[AT_WORK]?.()) return;
  world[AT_WORK] = isAlive;
  removeOlder();
  const life = new Lifetime();
  const surface = open(isOurs, bring);
  life.onEnd(() => surface.dispose());
  void startPageScript(surface, pageWords(say), panelUrl, bring, life, watch);
}
