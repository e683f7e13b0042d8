import { useEffect, useState } from 'preact/hooks';

/** How often a running visit is looked at, in ms: whole minutes are shown. */
const EVERY_MS = 10_000;

/** The present time, kept up to date while `ticking` and whenever the panel comes into view again. */
export function useNow(ticking: boolean): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const look = (): void => setNow(new Date());
    look();
    document.addEventListener('visibilitychange', look);
    const timer = ticking ? setInterval(look, EVERY_MS) : undefined;
    return () => {
      document.removeEventListener('visibilitychange', look);
      clearInterval(timer);
    };
  }, [ticking]);
  return now;
}
