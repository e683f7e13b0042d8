import { useId } from 'preact/hooks';
import './text-field.css';

interface DayFieldProps {
  label: string;
  /** `2026-01-15`, or nothing. */
  value: string;
  onInput: (day: string) => void;
}

/** A day of the calendar, asked for by the browser's own means. */
export function DayField({ label, value, onInput }: DayFieldProps) {
  const id = useId();
  return (
    <div class="sl-field">
      <label class="sl-field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="sl-field-input"
        type="date"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
