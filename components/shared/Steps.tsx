import { Icon } from './Icon';
import './steps.css';

export interface ShownStep {
  id: string;
  what: string;
  /** How it is done; left out where only the overview is shown. */
  how?: string;
  done: boolean;
}

/** Steps that tick themselves off. `doneWord` is what a tick means, for those who do not see it. */
export function Steps({ steps, doneWord }: { steps: readonly ShownStep[]; doneWord: string }) {
  return (
    <ol class="sl-steps">
      {steps.map(({ id, what, how, done }, index) => (
        <li key={id} class={done ? 'sl-step sl-step-done' : 'sl-step'}>
          <span class="sl-step-mark" aria-hidden="true">
            {done ? <Icon name="check" size={18} /> : index + 1}
          </span>
          <div>
            <p class="sl-step-what">
              {what}
              {done && <span class="sl-hidden"> ({doneWord})</span>}
            </p>
            {how !== undefined && <p class="sl-soft">{how}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
