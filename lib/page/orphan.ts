/**
 * After an update this script is an orphan: it cannot reach anybody any more, and nothing tells it so. It looks when the person turns
 * to the page, which costs one property read; no polling, and no word while nobody is there.
 */
import { isAlive } from '@/lib/messages/wire';
import { Lifetime } from './lifetime';

const TURNS = ['focus', 'pointerdown', 'keydown'] as const;

/** Calls `orphaned` once, at the person's first act in a page whose script was left behind. */
export function watchOrphaned(life: Lifetime, orphaned: () => void): void {
  const watch = new Lifetime();
  life.onEnd(() => watch.end());
  const look = (): void => {
    if (isAlive()) return;
    watch.end();
    orphaned();
  };
  for (const turn of TURNS) addEventListener(turn, look, { signal: watch.signal, capture: true });
}
