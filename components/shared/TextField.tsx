import type { RefCallback } from 'preact';
import { Field } from './Field';

interface TextFieldProps {
  label: string;
  value: string;
  onInput: (text: string) => void;
  onBlur?: () => void;
  /** Lines at least; the field grows with its text. One line when left out. */
  lines?: number;
  placeholder?: string;
  /** A passphrase: not shown, and offered to no password list as a sign-in. */
  secret?: boolean;
  /** Keys pressed in a field of several lines. */
  onKeyDown?: (event: KeyboardEvent) => void;
  /** The element of a field of several lines. */
  field?: RefCallback<HTMLTextAreaElement>;
}

/** A place to write in, with its label. */
export function TextField(props: TextFieldProps) {
  const { label, value, lines, placeholder, onBlur } = props;
  return (
    <Field label={label}>
      {(id) =>
        lines ? (
          <textarea
            {...(props.field && { ref: props.field })}
            id={id}
            class="sl-field-input"
            rows={lines}
            value={value}
            placeholder={placeholder}
            onBlur={onBlur}
            onKeyDown={props.onKeyDown}
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
        ) : (
          <input
            id={id}
            class="sl-field-input"
            {...(props.secret
              ? { type: 'password', autocomplete: 'new-password' }
              : { type: 'text', autocomplete: 'off' })}
            value={value}
            placeholder={placeholder}
            onBlur={onBlur}
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}
