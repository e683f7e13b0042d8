import { useEffect, useState } from 'preact/hooks';
import type { Agreement } from '@/lib/evidence/agreement-records';
import { useDesk } from '../desk-context';
import { useChanges } from '../use-changes';

/** All goals and decisions that are not deleted; null until they are read. */
export function useAgreements(): readonly Agreement[] | null {
  const { port, attempt } = useDesk();
  const [all, know] = useState<readonly Agreement[] | null>(null);
  const [turn, again] = useState(0);
  useChanges(port, () => again((last) => last + 1));
  useEffect(() => {
    let left = false;
    void attempt(port.goals.all()).then((read) => {
      if (!left) know(read?.value ?? []);
    });
    return () => {
      left = true;
    };
  }, [port, attempt, turn]);
  return all;
}
