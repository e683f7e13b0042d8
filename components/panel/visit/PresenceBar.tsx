import { useLanguage } from '@/components/shared/language-context';
import { localDay } from '@/lib/evidence/visit-time';
import { PRESENCE_BAND, weekOf, weekPresence } from '@/lib/evidence/visit-week';
import { useVisits } from './visit-context';
import './presence-bar.css';

/** The bar shows at least so many minutes, and more when there are more. */
const SHOWN_MINUTES = 45;

/** The week's minutes along a line, with the band of 20 to 30 minutes shaded; what lacks a focus or a follow-up is hatched. */
export function PresenceBar() {
  const { words, firstDay } = useLanguage();
  const { shelf, now } = useVisits();
  const week = weekOf(localDay(now), firstDay);
  const { complete, incomplete } = weekPresence(shelf.recent, week, now);
  const shown = Math.max(SHOWN_MINUTES, complete + incomplete);
  const share = (minutes: number): string => `${(100 * minutes) / shown}%`;
  const said = [
    ...(complete > 0 ? [words.visit.week.complete(words.visit.long(complete))] : []),
    ...(incomplete > 0 ? [words.visit.week.incomplete(words.visit.long(incomplete))] : []),
  ];
  const sentence = said.length > 0 ? said.join(' · ') : words.visit.week.none;
  return (
    <section class="sl-presence" aria-label={words.visit.week.title}>
      <h3>{words.visit.week.title}</h3>
      <div class="sl-presence-bar" aria-hidden="true">
        <span
          class="sl-presence-band"
          style={{
            'inset-inline-start': share(PRESENCE_BAND.from),
            'inline-size': share(PRESENCE_BAND.to - PRESENCE_BAND.from),
          }}
        />
        <span class="sl-presence-whole" style={{ 'inline-size': share(complete) }} />
        <span class="sl-presence-hatched" style={{ 'inline-size': share(incomplete) }} />
        {[PRESENCE_BAND.from, PRESENCE_BAND.to].map((minutes) => (
          <span key={minutes} class="sl-presence-mark" style={{ 'inset-inline-start': share(minutes) }}>
            {minutes}
          </span>
        ))}
      </div>
      <p>{sentence}</p>
      <p class="sl-soft">{words.visit.week.band}</p>
    </section>
  );
}
