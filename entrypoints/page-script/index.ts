import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isAlive } from '@/lib/messages/wire';
import { Lifetime } from '@/lib/page/lifetime';
import { isOurs } from '@/lib/page/mark';
import { removeOlder } from '@/lib/page/older';
import { startPageScript } from '@/lib/page/page-script';
import { pageWords } from '@/lib/page/page-words';
import { pageSurface } from '@/lib/surfaces/page/page-surface';

/** Our script's place in its own world, which no page sees: a second injection finds the first at work. */
const AT_WORK = Symbol.for('shared-lens/at-work');

export default defineUnlistedScript(() => {
  // Never by address: an editor's about:blank frame shows its parent's.
  if (window !== window.top) return;
  const world = globalThis as { [AT_WORK]?: () => boolean };
  if (world[AT_WORK]?.()) return;
  world[AT_WORK] = isAlive;
  removeOlder();
  const life = new Lifetime();
  const surface = pageSurface(isOurs);
  life.onEnd(() => surface.dispose());
  const words = pageWords((key) => browser.i18n.getMessage(key as never));
  void startPageScript(surface, words, browser.runtime.getURL('/panel.html'), life);
});
