import './text-field.css';
import { Icon } from './Icon';

interface SearchFieldProps {
  /** Its name, shown inside until something is typed. */
  label: string;
  value: string;
  onInput: (text: string) => void;
}

export function SearchField({ label, value, onInput }: SearchFieldProps) {
  return (
    <div class="sl-search">
      <Icon name="search" size={18} />
      <input
        class="sl-field-input"
        type="search"
        autocomplete="off"
        aria-label={label}
        placeholder={label}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
