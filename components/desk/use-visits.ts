import { useEffect, useState } from 'preact/hooks';
import type { Visit } from '@/lib/evidence/visit-records';
import { useDesk } from './desk-context';
import { useChanges } from './use-changes';

/** All visits of the notebook, the newest first; null until they are read. */
export function useVisits(): readonly Visit[] | null {
  const { port } = useDesk();
  const [visits, know] = useState<readonly Visit[] | null>(null);
  const [turn, again] = useState(0);
  useChanges(port, () => again((now) => now + 1));
  useEffect(() => {
    let left = false;
    void port.visits().then((found) => {
      if (!left) know(found.ok ? found.value : []);
    });
    return () => {
      left = true;
    };
  }, [port, turn]);
  return visits;
}
