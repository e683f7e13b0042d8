import { useLanguage } from '@/components/shared/language-context';
import type { MonthOfNotes } from '@/lib/evidence/named-focus';
import { useOverviewWords } from '../overview-words';
import { addressOf } from '../route';
import { Empty } from './WeekMap';

/** How many notes of a month name the focus of their visit. What that means is said in the picture and on hover. */
export function FocusShare({ months }: { months: readonly MonthOfNotes[] }) {
  const { locale } = useLanguage();
  const words = useOverviewWords().pictures.focus;
  if (months.length === 0) return <Empty title={words.title} next={words.next} />;
  const named = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (
    <section class="sl-card sl-picture" title={words.meaning}>
      <table class="sl-focus-share">
        <caption>
          <strong>{words.title}</strong> <span class="sl-soft">{words.meaning}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            <th scope="col">{words.naming}</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, notes, naming }) => {
            const [year = 0, number = 1] = month.split('-').map(Number);
            const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
            const query = new URLSearchParams({ from: `${month}-01`, to: last, by: 'visit' });
            return (
              <tr key={month}>
                <th scope="row">{named.format(new Date(`${month}-15T00:00:00Z`))}</th>
                <td>
                  <a href={addressOf('quotes', query)}>
                    <span class="sl-share" aria-hidden="true">
                      <span style={{ inlineSize: `${(naming / notes) * 100}%` }} />
                    </span>
                    {words.of(naming, notes)}
                  </a>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
