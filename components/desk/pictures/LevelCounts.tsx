import { LevelMark } from '@/components/shared/LevelMark';
import { LookForName } from '@/components/shared/LookForName';
import { useLanguage } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import type { LevelCount } from '@/lib/evidence/tallies';
import { LEVELS } from '@/lib/lens/levels';
import { useOverviewWords } from '../overview-words';
import { addressOf } from '../route';
import { Empty } from './WeekMap';

/** How often each level was said of quotes, look-for by look-for: counts that lead to their quotes, never one figure. */
export function LevelCounts({ counts }: { counts: readonly LevelCount[] }) {
  const { locale, words } = useLanguage();
  const { lookFor, levels } = useOverviewWords().pictures;
  const { pack } = useLens();
  const shown = new Map(counts.map(({ lookForId, level, count }) => [`${lookForId} ${level}`, count]));
  const most = Math.max(1, ...counts.map(({ count }) => count));
  if (!counts.some(({ level }) => level !== null)) return <Empty title={levels.title} next={levels.next} />;
  const columns = [...LEVELS, null];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by the keyboard
    <section class="sl-card sl-picture" tabIndex={0} aria-label={levels.title}>
      <table class="sl-level-counts">
        <caption>
          <strong>{levels.title}</strong> <span class="sl-soft">{levels.about}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{lookFor}</th>
            {LEVELS.map((level) => (
              <th key={level} scope="col" lang={pack.language}>
                <LevelMark level={level} /> {pack.levelScale.labels[level]}
              </th>
            ))}
            <th scope="col">{words.details.levelOpen}</th>
          </tr>
        </thead>
        <tbody>
          {pack.lookFors.map(({ id, title }) => (
            <tr key={id}>
              <th scope="row">
                <LookForName id={id} />
              </th>
              {columns.map((level) => {
                const count = shown.get(`${id} ${level}`) ?? 0;
                if (count === 0) return <td key={level} />;
                const said = level === null ? words.details.levelOpen : (pack.levelScale.labels[level] ?? '');
                const query = new URLSearchParams({ 'look-for': id, level: level === null ? 'open' : String(level) });
                return (
                  <td key={level}>
                    <a href={addressOf('quotes', query)} aria-label={levels.cell(title, said, count)}>
                      <span class="sl-bar" style={{ inlineSize: `${(count / most) * 100}%` }} />
                      <span>{count.toLocaleString(locale)}</span>
                    </a>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
