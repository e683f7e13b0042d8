import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useWords } from '@/components/shared/language-context';
import { TextField } from '@/components/shared/TextField';
import { holeWords, nextHole } from './holes';
import { StarterList } from './StarterList';
import type { Slot } from './slots';
import type { Opening } from './starters';
import type { Note } from './use-note';

interface ComposerSlotProps {
  slot: Slot;
  note: Note;
  openings: readonly Opening[];
  children?: ComponentChildren;
}

/** One of the four places of a note. Tab goes from gap to gap of its starters, and on from the last. */
export function ComposerSlot({ slot, note, openings, children }: ComposerSlotProps) {
  const words = useWords();
  const listId = useId();
  const [open, setOpen] = useState(false);
  const label = words.composer.slots[slot];
  const text = note.texts[slot];
  const gap = nextHole(text, 0);
  const toHole = (event: KeyboardEvent): void => {
    const field = event.currentTarget;
    if (event.key !== 'Tab' || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!(field instanceof HTMLTextAreaElement)) return;
    const hole = nextHole(field.value, field.selectionEnd);
    if (!hole) return;
    event.preventDefault();
    field.setSelectionRange(hole.start, hole.end);
  };
  return (
    <div class="sl-slot">
      <TextField
        label={label}
        placeholder={words.composer.placeholders[slot]}
        lines={slot === 'evidence' ? 3 : 1}
        value={text}
        field={note.field(slot)}
        onInput={(text) => note.type(slot, text)}
        onBlur={note.flush}
        onKeyDown={toHole}
      />
      {openings.length > 0 && (
        <button
          type="button"
          class="sl-button sl-button-quiet sl-slot-begin"
          aria-label={words.composer.begin(label)}
          aria-expanded={open}
          aria-controls={listId}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true">{words.composer.beginShort}</span>
        </button>
      )}
      {gap && <p class="sl-soft sl-gap">{words.composer.hole(holeWords(text, gap))}</p>}
      <div id={listId} hidden={!open}>
        {open && (
          <StarterList
            openings={openings}
            onPut={(text) => {
              setOpen(false);
              note.put(slot, text);
            }}
          />
        )}
      </div>
      {children}
    </div>
  );
}
