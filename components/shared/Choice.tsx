import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './choice.css';

interface ChoiceProps<T extends string> {
  legend: ComponentChildren;
  options: readonly { value: T; face: ComponentChildren }[];
  value: T;
  onChange: (value: T) => void;
}

/** One of a few: native radio buttons (arrow keys and all) with a face of their own. */
export function Choice<T extends string>({ legend, options, value, onChange }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="sl-choice">
      <legend class="sl-field-label">{legend}</legend>
      <div class="sl-choice-options">
        {options.map((option) => (
          <label key={option.value} class="sl-choice-option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span class="sl-choice-face">{option.face}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
