import { useWords } from '@/components/shared/language-context';
import { usePanel } from '../panel-context';
import './note.css';
import { NoteSlot } from './NoteSlot';

/** What the leader writes about this page. One slot now; each slot has its own draft, so that a composer can stand on several. */
export function NoteTab() {
  const words = useWords();
  const { documentKey } = usePanel();
  return (
    <div class="sl-note">
      <NoteSlot label={words.note.label} placeholder={words.note.placeholder} draftKey={`note:${documentKey}`} />
    </div>
  );
}
