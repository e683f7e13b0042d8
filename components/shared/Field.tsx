import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './text-field.css';

interface FieldProps {
  label: string;
  /** What is asked for with, under the id that the label leads to. */
  children: (id: string) => ComponentChildren;
}

/** Something to fill in, under its label. */
export function Field({ label, children }: FieldProps) {
  const id = useId();
  return (
    <div class="sl-field">
      <label class="sl-field-label" for={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}
