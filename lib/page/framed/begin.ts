/** Starts our script in a document that stands in a frame, once at a time. */
import { isAlive } from '@/lib/messages/wire';
import type { OpenSurface } from '@/lib/surfaces/surface';
import { Lifetime } from '../lifetime';
import { bringQuoteWork } from '../quote-hand-over';
import { startFramedScript } from './framed-script';

const AT_WORK = Symbol.for('shared-lens/at-work');

export function beginFramedScript(open: OpenSurface): void {
  if (window === window.top) return;
  const world = globalThis as { [AT_WORK]?: () => boolean };
  if (world[AT_WORK]?.()) return;
  const life = new Lifetime();
  world[AT_WORK] = () => !life.ended && isAlive();
  const bring = bringQuoteWork();
  const surface = open(() => false, bring);
  life.onEnd(() => surface.dispose());
  startFramedScript(surface, bring, life);
}
