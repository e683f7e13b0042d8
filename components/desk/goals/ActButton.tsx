import '@/components/shared/button.css';
import { Icon, type IconName } from '@/components/shared/Icon';
import { useGoalsWords } from './use-goals-words';

interface ActButtonProps {
  act: string;
  /** The words of what it is done to: several such buttons stand on the page. */
  about: string;
  icon?: IconName;
  onClick: () => void;
}

/** What can be done with one goal or decision. */
export function ActButton({ act, about, icon, onClick }: ActButtonProps) {
  const words = useGoalsWords();
  return (
    <button
      type="button"
      class="sl-button sl-button-quiet"
      aria-label={words.about(act, about.slice(0, 120))}
      onClick={onClick}
    >
      {icon && <Icon name={icon} size={18} />}
      <span>{act}</span>
    </button>
  );
}
