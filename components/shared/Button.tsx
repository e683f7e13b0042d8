import type { ComponentChildren } from 'preact';
import './button.css';
import { Icon, type IconName } from './Icon';

interface ButtonProps {
  children: ComponentChildren;
  onClick: () => void;
  /** `main` is the one act a place is for; `quiet` looks like a link. */
  look?: 'main' | 'plain' | 'quiet';
  /** Its name for assistive technology, where several with the same words stand on the page. */
  label?: string;
  icon?: IconName;
  busy?: boolean;
  disabled?: boolean;
}

/** A button with words. While `busy` it keeps its focus and ignores presses. */
export function Button({
  children,
  onClick,
  look = 'plain',
  label,
  icon,
  busy = false,
  disabled = false,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`sl-button sl-button-${look}`}
      disabled={disabled}
      aria-label={label}
      aria-disabled={busy || undefined}
      onClick={() => {
        if (!busy) onClick();
      }}
    >
      {icon && <Icon name={icon} size={18} />}
      <span>{children}</span>
    </button>
  );
}

interface IconButtonProps {
  icon: IconName;
  /** What it does: its name for assistive technology, and its tooltip. */
  label: string;
  onClick: () => void;
  expanded?: boolean;
}

/** A button of 44 × 44 px that shows only a drawing. */
export function IconButton({ icon, label, onClick, expanded }: IconButtonProps) {
  return (
    <button
      type="button"
      class="sl-icon-button"
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
