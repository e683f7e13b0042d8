import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './text-field.css';

interface PickFieldProps {
  label: string;
  /** What stands there while none is picked; its value is the empty text. */
  any: string;
  value: string;
  onChange: (value: string) => void;
  /** The options. */
  children: ComponentChildren;
}

/** One of many, or none. */
export function PickField({ label, any, value, onChange, children }: PickFieldProps) {
  const id = useId();
  return (
    <div class="sl-field">
      <label class="sl-field-label" for={id}>
        {label}
      </label>
      <select id={id} class="sl-field-input" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{any}</option>
        {children}
      </select>
    </div>
  );
}
