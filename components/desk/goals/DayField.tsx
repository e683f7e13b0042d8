import { useId } from 'preact/hooks';
import '@/components/shared/text-field.css';

interface DayFieldProps {
  label: string;
  /** A day of the calendar, or nothing. */
  value: string;
  onInput: (day: string) => void;
}

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
