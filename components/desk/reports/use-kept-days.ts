import { useEffect, useState } from 'preact/hooks';
import { strictest } from '@/lib/evidence/keeping';
import { useDesk } from '../desk-context';

/** After how many days records go for good, by the leader's own wish and the district's; null: until they are deleted. */
export function useKeptDays(): number | null {
  const { port } = useDesk();
  const [days, know] = useState<number | null>(null);
  useEffect(() => {
    let left = false;
    void port.keeping.look().then((looked) => {
      if (looked.ok && !left) know(strictest(looked.value.own, looked.value.set).retentionDays);
    });
    return () => {
      left = true;
    };
  }, [port]);
  return days;
}
