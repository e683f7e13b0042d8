import { useEffect, useReducer, useState } from 'preact/hooks';
import { Banner } from '@/components/shared/Banner';
import { Button } from '@/components/shared/Button';
import { useWords } from '@/components/shared/language-context';
import { useDeskWords } from './desk-context';
import { loadedPlace, loadPlace } from './places';
import type { Place } from './route';

/** The content of a place, as soon as it is loaded. */
export function PlaceShown({ place }: { place: Place }) {
  const words = useWords();
  const { list } = useDeskWords();
  const [, redraw] = useReducer((turn: number, _: undefined) => turn + 1, 0);
  const [missing, setMissing] = useState<Place | null>(null);
  const Content = loadedPlace(place);
  useEffect(() => {
    if (Content) return;
    let left = false;
    void loadPlace(place).then((came) => {
      if (left) return;
      setMissing(came ? null : place);
      redraw(undefined);
    });
    return () => {
      left = true;
    };
  }, [place, Content]);

  if (Content) return <Content />;
  if (missing !== place) return <p class="sl-place-coming">{list.loading}</p>;
  return (
    <Banner tone="wrong" actions={<Button onClick={() => location.reload()}>{words.notices.retry}</Button>}>
      {words.reasons.orphaned}
    </Banner>
  );
}
