import { Field } from './Field';

interface DayFieldProps {
  label: string;
  /** `2026-01-15`, or nothing. */
  value: string;
  onInput: (day: string) => void;
}

/** A day of the calendar, asked for by the browser's own means. */
export const DayField = ({ label, value, onInput }: DayFieldProps) => (
  <Field label={label}>
    {(id) => (
      <input
        id={id}
        class="sl-field-input"
        type="date"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    )}
  </Field>
);
