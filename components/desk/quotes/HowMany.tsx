import { useDeskWords } from '../desk-context';
import type { QuotesView } from './quote-reader';

interface HowManyProps {
  view: QuotesView;
  /** Null while nobody knows. */
  count: number | null;
  searching: boolean;
}

/** How many quotes there are, or what is being done to know it. Spoken politely when it settles. */
export function HowMany({ view, count, searching }: HowManyProps) {
  const words = useDeskWords();
  const said = (): string => {
    if (count !== null) return words.search.found(count);
    if (view.state === 'failed') return '';
    if (view.state === 'waiting') return words.search.counting;
    const doing = searching ? words.search.searching : words.list.reading;
    return view.rows.length > 0 && searching ? `${doing} ${words.search.soFar(view.rows.length)}` : doing;
  };
  return (
    <p class="sl-how-many" role="status">
      {said()}
    </p>
  );
}
