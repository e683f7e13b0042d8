import { useLanguage } from '@/components/shared/language-context';
import type { FocusCell, FocusOverlap, NoteFocus } from '@/lib/evidence/focus-overlap';
import { useOverviewWords } from '../overview-words';

export interface Side {
  name: string;
  foci: readonly NoteFocus[];
}

interface OverlapTableProps {
  first: Side;
  second: Side;
  overlap: FocusOverlap;
  titles: ReadonlyMap<string, string>;
}

/** Look-fors down, months across; in each field the notes of the one and of the other. */
export function OverlapTable({ first, second, overlap, titles }: OverlapTableProps) {
  const { locale } = useLanguage();
  const words = useOverviewWords().pictures.overlap;
  const named = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const monthName = (month: string): string => named.format(new Date(`${month}-15T00:00:00Z`));
  const without = [first, second].filter(({ foci }) => foci.length === 0);
  if (without.length === 2) return <p>{words.nothing}</p>;
  return (
    <>
      {without.map(({ name }) => (
        <p key={name}>{words.only(name)}</p>
      ))}
      <table class="sl-overlap">
        <caption class="sl-soft">{words.key(first.name, second.name)}</caption>
        <thead>
          <tr>
            <td />
            {overlap.months.map((month) => (
              <th key={month} scope="col">
                {monthName(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {overlap.lookFors.map(({ id, cells }) => {
            const title = titles.get(id) ?? id;
            return (
              <tr key={id}>
                <th scope="row">{title}</th>
                {cells.map((cell, at) => {
                  const month = overlap.months[at] ?? '';
                  const where = inWhich(cell);
                  if (where === 'none') return <td key={month} />;
                  return (
                    <td key={month} data-in={where}>
                      <span aria-hidden="true">{words.counts(cell.first, cell.second)}</span>
                      <span class="sl-hidden">{words.cell(title, monthName(month), cell.first, cell.second)}</span>
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.shared}</th>
            {overlap.shared.map(({ both, all }, at) => (
              <td key={overlap.months[at]}>{words.of(both, all)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </>
  );
}

const inWhich = ({ first, second }: FocusCell): 'none' | 'first' | 'second' | 'both' => {
  if (first > 0 && second > 0) return 'both';
  return first > 0 ? 'first' : second > 0 ? 'second' : 'none';
};
