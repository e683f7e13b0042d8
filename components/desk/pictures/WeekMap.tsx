import { LookForName } from '@/components/shared/LookForName';
import { useLanguage } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import type { WeekCount } from '@/lib/evidence/tallies';
import { addDays } from '@/lib/evidence/visit-time';
import { useOverviewWords } from '../overview-words';
import { addressOf } from '../route';

interface WeekMapProps {
  /** First days of the weeks, the oldest first. */
  weeks: readonly string[];
  counts: readonly WeekCount[];
}

/** Steps of the shading; the number stands in each cell as well. */
const STEPS = 4;

/** Saved quotes by look-for and week. A darker cell has more quotes; each leads to them. */
export function WeekMap({ weeks, counts }: WeekMapProps) {
  const { locale } = useLanguage();
  const words = useOverviewWords().pictures;
  const { pack } = useLens();
  const shown = new Map(counts.map(({ week, lookForId, count }) => [`${week} ${lookForId}`, count]));
  const inWeeks = counts.filter(({ week }) => weeks.includes(week));
  const most = Math.max(1, ...inWeeks.map(({ count }) => count));
  const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const name = (week: string): string => short.format(new Date(`${week}T00:00:00Z`));
  if (inWeeks.length === 0) return <Empty title={words.weeks.title} next={words.weeks.next} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by the keyboard
    <section class="sl-card sl-picture" tabIndex={0} aria-label={words.weeks.title}>
      <table class="sl-week-map">
        <caption>
          <strong>{words.weeks.title}</strong> <span class="sl-soft">{words.weeks.about}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.lookFor}</th>
            {weeks.map((week) => (
              <th key={week} scope="col">
                {name(week)}
              </th>
            ))}
            <th scope="col">{words.sum}</th>
          </tr>
        </thead>
        <tbody>
          {pack.lookFors.map(({ id, title }) => {
            const row = weeks.map((week) => shown.get(`${week} ${id}`) ?? 0);
            return (
              <tr key={id}>
                <th scope="row">
                  <LookForName id={id} />
                </th>
                {row.map((count, index) => {
                  const week = weeks[index] ?? '';
                  if (count === 0) return <td key={week} />;
                  const query = new URLSearchParams({ 'look-for': id, from: week, to: addDays(week, 6) });
                  return (
                    <td key={week} data-step={Math.ceil((count / most) * STEPS)}>
                      <a href={addressOf('quotes', query)} aria-label={words.weeks.cell(title, name(week), count)}>
                        {count.toLocaleString(locale)}
                      </a>
                    </td>
                  );
                })}
                <td>{row.reduce((sum, count) => sum + count, 0).toLocaleString(locale)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** A picture of which there is nothing to show yet. */
export function Empty({ title, next }: { title: string; next: string }) {
  return (
    <section class="sl-card">
      <h2>{title}</h2>
      <p>{next}</p>
    </section>
  );
}
