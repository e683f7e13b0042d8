import { useEffect, useState } from 'preact/hooks';
import './button.css';
import { Icon } from './Icon';

interface CopyButtonProps {
  /** Its name for assistive technology. */
  label: string;
  copied: string;
  /** Resolves to whether it is on the clipboard. */
  onCopy: () => Promise<boolean>;
}

/** Shows for two seconds that the words are on the clipboard, and only when they are. */
export function CopyButton({ label, copied, onCopy }: CopyButtonProps) {
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(false), 2000);
    return () => clearTimeout(timer);
  }, [done]);
  return (
    <button
      type="button"
      class="sl-icon-button"
      aria-label={done ? copied : label}
      title={done ? copied : label}
      onClick={() => void onCopy().then(setDone)}
    >
      <Icon name={done ? 'check' : 'copy'} size={18} />
    </button>
  );
}
