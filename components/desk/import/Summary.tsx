import type { TakenSummary } from '@/lib/exchange/taken-summary';
import { useFilesWords } from '../files-words';
import { ProblemList } from './Problems';

/** What taking the files in would do: in figures, with the first quotes, conflicts and what is refused and why. */
export function Summary({ summary }: { summary: TakenSummary }) {
  const words = useFilesWords().summary;
  const { kinds, refusals } = useFilesWords();
  const { figures, examples, shownConflicts, refused, passedOver, lenses, purposes } = summary;
  return (
    <div class="sl-take-list">
      {!summary.changes && <p>{words.nothing}</p>}
      {purposes.length > 0 && <p>{words.purposes(purposes.join('; '))}</p>}
      {figures.length > 0 && (
        <table class="sl-take-figures">
          <thead>
            <tr>
              <td />
              <th scope="col">{words.new}</th>
              <th scope="col">{words.changed}</th>
              <th scope="col">{words.same}</th>
              <th scope="col">{words.removed}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((row) => (
              <tr key={row.kind}>
                <th scope="row">{kinds[row.kind]}</th>
                <td>{row.new}</td>
                <td>{row.changed}</td>
                <td>{row.unchanged}</td>
                <td>{row.removed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {lenses.length > 0 && <p>{words.lenses(lenses.join(', '))}</p>}
      {examples.length > 0 && (
        <>
          <h3>{words.examples}</h3>
          <ul class="sl-take-list">
            {examples.map((quote, index) => (
              <li key={index}>{quote.slice(0, 240)}</li>
            ))}
          </ul>
        </>
      )}
      {summary.conflicts > 0 && (
        <>
          <h3>{words.conflicts(summary.conflicts)}</h3>
          <ul class="sl-take-list">
            {shownConflicts.map((one, index) => (
              <li key={index}>
                <p>{one.words.slice(0, 240)}</p>
                <p class="sl-soft">{words.both(one.here.slice(0, 240), one.file.slice(0, 240))}</p>
                <p>{one.winner === 'file' ? words.fileStays : words.hereStays}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {refused.length + passedOver.length > 0 && <h3>{words.refused}</h3>}
      {refused.length > 0 && (
        <ul class="sl-take-list">
          {refused.map(({ reason, count }) => (
            <li key={reason}>{words.refusal(count, refusals[reason])}</li>
          ))}
        </ul>
      )}
      {passedOver.length > 0 && <ProblemList problems={passedOver.slice(0, 20)} />}
    </div>
  );
}
