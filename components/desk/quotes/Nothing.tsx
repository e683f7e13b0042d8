import { Button } from '@/components/shared/Button';
import { useDesk, useDeskWords } from '../desk-context';

/** Where quotes would stand. `kept`: there are some, but none answers what was asked. */
export function Nothing({ kept }: { kept: boolean }) {
  const words = useDeskWords().list;
  const { port } = useDesk();
  if (kept) {
    return (
      <div class="sl-nothing">
        <p>{words.none}</p>
        <p class="sl-soft">{words.noneNext}</p>
      </div>
    );
  }
  return (
    <div class="sl-nothing sl-nothing-yet">
      <p>{words.empty}</p>
      <p>{words.emptyNext}</p>
      <Button look="main" onClick={() => void port.openPractice()}>
        {words.emptyPractice}
      </Button>
    </div>
  );
}
