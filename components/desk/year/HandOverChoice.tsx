import { useLanguage } from '@/components/shared/language-context';
import { sortAgreements } from '@/lib/evidence/agreement';
import type { Agreement } from '@/lib/evidence/agreement-records';
import type { Material } from '@/lib/reports/material';
import { addressOf } from '../route';
import { useYearDay } from '../use-year-day';
import { useYearWords } from './use-year-words';

interface HandOverChoiceProps {
  material: Material;
  /** Bright spots that somebody said yes to: none unless the person says so. */
  chosen: ReadonlySet<string>;
  /** Promises that are not handed on. */
  left: ReadonlySet<string>;
  /** Goals and decisions for which the person said otherwise than what is usual: those that stand go on, those that were kept do not. */
  turned: ReadonlySet<string>;
  onChoose: (id: string) => void;
  onLeave: (id: string) => void;
  onTurn: (id: string) => void;
}

export const goesOn = ({ id, state }: Agreement, turned: ReadonlySet<string>): boolean =>
  (state === 'open') !== turned.has(id);

/** Which goals, decisions and promises go on with the successor, and which bright spots may be shared because somebody said yes. */
export function HandOverChoice({ material, chosen, left, turned, onChoose, onLeave, onTurn }: HandOverChoiceProps) {
  const words = useYearWords().handOver;
  const { day } = useLanguage();
  const yearDay = useYearDay();
  const { goals, decisions, settled } = sortAgreements(material.agreements);
  return (
    <>
      <fieldset class="sl-year-choice">
        <legend class="sl-field-label">{words.agreements}</legend>
        {material.agreements.length === 0 && (
          <p class="sl-soft">
            {words.noAgreements} <a href={addressOf('goals')}>{words.toAgreements}</a>
          </p>
        )}
        {[...goals, ...decisions, ...settled].map((one) => (
          <label key={one.id} class="sl-check">
            <input type="checkbox" checked={goesOn(one, turned)} onChange={() => onTurn(one.id)} />
            <span>
              {one.body.text} <span class="sl-soft">{words.agreed(one.kind, one.state, yearDay(one.madeOn))}</span>
            </span>
          </label>
        ))}
      </fieldset>
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
