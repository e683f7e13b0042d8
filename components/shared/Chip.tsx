import type { ComponentChildren } from 'preact';
import './chip.css';

interface ChipProps {
  children: ComponentChildren;
  onClick: () => void;
  /** For a chip that is on or off. */
  pressed?: boolean;
  label?: string;
}

/** A small thing that can be pressed, 44 px high for the finger. */
export function Chip({ children, onClick, pressed, label }: ChipProps) {
  return (
    <button type="button" class="sl-chip" aria-pressed={pressed} aria-label={label} onClick={onClick}>
      <span class="sl-chip-face">{children}</span>
    </button>
  );
}
