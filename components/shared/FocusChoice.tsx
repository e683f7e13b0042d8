import { Fragment } from 'preact';
import { LensLabel } from './LensLabel';
import { LookForName } from './LookForName';
import { useWords } from './language-context';
import { useLens } from './lens-context';
import { useManaged } from './policy-context';
import './focus-choice.css';

/** A focus is one to three look-fors (or none at all). */
const MOST = 3;

interface FocusChoiceProps {
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
}

/** All look-fors, of which one to three can be in focus; says so when three are. */
export function FocusChoice({ chosen, onChange }: FocusChoiceProps) {
  const words = useWords();
  const { pack, main, second, lensOf } = useLens();
  const managed = useManaged('focus');
  const full = chosen.length >= MOST;
  const toggle = (id: string): void =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <>
      <p class="sl-soft" role="status">
        {managed ? words.policy.managed : full ? words.focus.full : words.focus.limit}
      </p>
      {[main, ...(second ? [second] : [])].map((lens) => (
        <Fragment key={lens.id}>
          {second && <LensLabel lens={lens} />}
          <ul class="sl-focus-list">
            {pack.lookFors
              .filter(({ id }) => lensOf(id) === lens)
              .map(({ id }) => (
                <li key={id}>
                  <label class="sl-focus-choice">
                    <input
                      type="checkbox"
                      checked={chosen.includes(id)}
                      disabled={managed || (full && !chosen.includes(id))}
                      onChange={() => toggle(id)}
                    />
                    <LookForName id={id} />
                  </label>
                </li>
              ))}
          </ul>
        </Fragment>
      ))}
    </>
  );
}
