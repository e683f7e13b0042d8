import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/shared/Icon';
import { LookForName } from '@/components/shared/LookForName';
import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import type { LookFor } from '@/lib/lens/pack';
import './chooser.css';
import { Because } from './Because';
import { filterLookFors } from './choices';
import { isField } from './fields';
import type { Suggested } from './suggested';

interface ChooserProps {
  label: string;
  ordered: readonly LookFor[];
  /** Those of `ordered` that are suggested, with why; they stand first. */
  suggested?: readonly Suggested[];
  /** Look-fors that are on the passage already. */
  marked: readonly string[];
  onPick: (id: string) => void;
  onLeave: () => void;
  letters?: string;
  /** When it grows, the field takes the keyboard. 0: not now. */
  focusTurn?: number;
  /** Digits act wherever the keyboard stands in the panel, except in a field; otherwise only in this one. */
  everywhere?: boolean;
}

/** Twelve look-fors under one hand: a digit acts, letters filter, arrows and Enter choose, Esc leaves. An ARIA combobox with its list always open. */
export function Chooser(props: ChooserProps) {
  const {
    label,
    ordered,
    marked,
    onPick,
    onLeave,
    suggested = [],
    letters = '',
    focusTurn = 0,
    everywhere = false,
  } = props;
  const words = useWords();
  const lens = useLens();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState(letters);
  // A suggestion is never chosen beforehand: Enter takes one only after an arrow or a letter.
  const atRest = suggested.length > 0 ? -1 : 0;
  const [active, setActive] = useState(atRest);
  const visible = filterLookFors(lens.pack, ordered, typed);

  const filter = (text: string): void => {
    setTyped(text);
    setActive(text === '' ? atRest : 0);
  };
  const pick = (lookFor: LookFor | undefined): void => {
    if (!lookFor) return;
    filter('');
    onPick(lookFor.id);
  };

  // Layout effects throughout: keys may follow in the very next task, and none may be lost or wiped.
  useLayoutEffect(() => filter(letters), [letters, atRest]);
  useLayoutEffect(() => {
    if (focusTurn > 0) field.current?.focus();
  }, [focusTurn]);
  useLayoutEffect(() => {
    list.current?.children[Math.max(0, active)]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const onFieldKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined)
      setActive(
        active < 0 && step < 0 ? visible.length - 1 : (active + step + visible.length) % Math.max(1, visible.length),
      );
    else if (event.key === 'Enter') pick(visible[active]);
    else if (event.key === 'Escape' && typed !== '') filter('');
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onAnyKey = useRef<(event: KeyboardEvent) => void>(() => undefined);
  onAnyKey.current = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target !== field.current && (!everywhere || isField(event.target))) return;
    if (/^[1-9]$/.test(event.key)) {
      event.preventDefault();
      pick(visible[Number(event.key) - 1]);
    } else if (event.key === 'Escape' && event.target === document.body) {
      onLeave();
    }
  };
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => onAnyKey.current(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const reasonsOf = (id: string) => {
    const found = suggested.find((one) => one.id === id);
    return found && <Because because={found.because} />;
  };
  const optionId = (index: number): string => `${listId}-${index}`;
  return (
    <div class="sl-chooser">
      <div class="sl-chooser-field">
        <Icon name="search" size={18} />
        <input
          ref={field}
          type="text"
          role="combobox"
          autocomplete="off"
          aria-label={label}
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={visible[active] ? optionId(active) : undefined}
          placeholder={words.tagging.hint}
          value={typed}
          onInput={(event) => filter(event.currentTarget.value)}
          onKeyDown={onFieldKey}
        />
      </div>
      <div ref={list} id={listId} class="sl-chooser-list" role="listbox" aria-label={label} aria-multiselectable="true">
        {visible.map((lookFor, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field above
          // biome-ignore lint/a11y/useFocusableInteractive: the field holds the focus and names the active option
          <div
            key={lookFor.id}
            id={optionId(index)}
            role="option"
            class={`sl-chooser-option${index === active ? ' sl-active' : ''}`}
            aria-selected={marked.includes(lookFor.id)}
            aria-keyshortcuts={index < 9 ? String(index + 1) : undefined}
            onClick={() => pick(lookFor)}
          >
            <span class="sl-number" data-number={index < 9 ? index + 1 : ''} />
            <span class="sl-chooser-name">
              <LookForName id={lookFor.id} />
              {reasonsOf(lookFor.id)}
            </span>
            {marked.includes(lookFor.id) && <Icon name="check" size={18} />}
          </div>
        ))}
      </div>
      {visible.length === 0 && <p class="sl-chooser-none">{words.tagging.none}</p>}
    </div>
  );
}
