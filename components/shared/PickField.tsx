import type { ComponentChildren } from 'preact';
import { Field } from './Field';

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
export const PickField = ({ label, any, value, onChange, children }: PickFieldProps) => (
  <Field label={label}>
    {(id) => (
      <select id={id} class="sl-field-input" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{any}</option>
        {children}
      </select>
    )}
  </Field>
);
