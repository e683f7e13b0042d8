import { BrandMark } from '@/components/shared/BrandMark';
import { IconButton } from '@/components/shared/Button';
import { useWords } from '@/components/shared/language-context';
import { usePanel } from '../panel-context';
import type { Sheet } from '../state/panel-state';
import './header.css';

interface HeaderProps {
  /** Whose quotes, visits and people these are; empty while nobody named it. */
  organisation: string;
  sheet: Sheet;
  onSheet: (sheet: Sheet) => void;
}

/** Name, and the ways out of the panel. */
export function Header({ organisation, sheet, onSheet }: HeaderProps) {
  const words = useWords();
  const { port, attempt } = usePanel();
  return (
    <header class="sl-header">
      <BrandMark />
      <h1>
        Shared Lens
        {organisation && <small>{organisation}</small>}
      </h1>
      <IconButton icon="notebook" label={words.header.notebook} onClick={() => void attempt(port.openDesk())} />
      <IconButton
        icon="preferences"
        label={words.header.preferences}
        expanded={sheet === 'preferences'}
        onClick={() => onSheet(sheet === 'preferences' ? 'none' : 'preferences')}
      />
      {port.place === 'frame' && (
        <>
          <IconButton icon="collapse" label={words.header.collapse} onClick={() => port.collapse()} />
          <IconButton icon="close" label={words.header.close} onClick={() => port.close()} />
        </>
      )}
    </header>
  );
}
