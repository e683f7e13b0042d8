import { useLanguage } from '@/components/shared/language-context';
import type { Material } from '@/lib/reports/material';
import { useYearWords } from './use-year-words';

interface HandOverChoiceProps {
  material: Material;
  /** Bright spots that somebody said yes to: none unless the person says so. */
  chosen: ReadonlySet<string>;
  /** Promises that are not handed on. */
  left: ReadonlySet<string>;
  onChoose: (id: string) => void;
  onLeave: (id: string) => void;
}

/** Which promises go on with the successor, and which bright spots may be shared because somebody said yes. */
export function HandOverChoice({ material, chosen, left, onChoose, onLeave }: HandOverChoiceProps) {
  const words = useYearWords().handOver;
  const { day } = useLanguage();
  return (
    <>
      <fieldset class="sl-year-choice">
        <legend class="sl-field-label">{words.promises}</legend>
        {material.visits.length === 0 && <p class="sl-soft">{words.noPromises}</p>}
        {material.visits.map(({ id, body, followUp }) => (
          <label key={id} class="sl-check">
            <input type="checkbox" checked={!left.has(id)} onChange={() => onLeave(id)} />
            <span>
              {body.followUp}
              {followUp.date !== null && <span class="sl-soft"> {day(followUp.date)}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class="sl-year-choice">
        <legend class="sl-field-label">{words.bright}</legend>
        <p class="sl-soft">{material.snippets.length === 0 ? words.noBright : words.permission}</p>
        {material.snippets.map(({ id, body }) => (
          <label key={id} class="sl-check">
            <input type="checkbox" checked={chosen.has(id)} onChange={() => onChoose(id)} />
            <span>{body.quote.exact}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
