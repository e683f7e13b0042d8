import { useEffect, useRef } from 'preact/hooks';
import type { DeskPort } from './desk-port';

/** Changes that come together (an edit and what follows from it) count once, ms. */
const TOGETHER = 80;

/** Calls back after commits, by this page or another. */
export function useChanges(port: DeskPort, changed: () => void): void {
  const latest = useRef(changed);
  latest.current = changed;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = port.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => latest.current(), TOGETHER);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [port]);
}
