import '../import/files.css';
import '../reports/reports.css';
import { ArchiveStep } from './ArchiveStep';
import { HandOverStep } from './HandOverStep';
import { PurgeStep } from './PurgeStep';
import { useYearWords } from './use-year-words';
import './year.css';

/** The close of a year: keep it for oneself, hand on what a successor may have, and let the rest go. In this order, none of it a must. */
export function YearPlace() {
  const words = useYearWords();
  return (
    <div class="sl-year">
      <h1>{words.title}</h1>
      <p class="sl-soft">{words.intro}</p>
      <ArchiveStep />
      <HandOverStep />
      <PurgeStep />
    </div>
  );
}
