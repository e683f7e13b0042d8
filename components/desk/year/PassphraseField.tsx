import { useId } from 'preact/hooks';
import '@/components/shared/text-field.css';

interface PassphraseFieldProps {
  label: string;
  value: string;
  onInput: (text: string) => void;
}

/** A secret: not shown, and offered to no password list as a sign-in. */
export function PassphraseField({ label, value, onInput }: PassphraseFieldProps) {
  const id = useId();
  return (
    <div class="sl-field">
      <label class="sl-field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="sl-field-input"
        type="password"
        autocomplete="new-password"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
