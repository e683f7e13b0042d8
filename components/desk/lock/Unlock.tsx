import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LockPort } from './lock-port';

interface UnlockProps {
  lock: LockPort;
  onOpen: () => Promise<void>;
}

/** The way back into a locked notebook. Most have none, so that it is loaded only here. */
export function Unlock(props: UnlockProps) {
  const [Screen, show] = useState<((props: UnlockProps) => JSX.Element) | null>(null);
  useEffect(() => void import('./UnlockScreen').then(({ UnlockScreen }) => show(() => UnlockScreen)), []);
  return Screen && <Screen {...props} />;
}
