import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useLanguage, useWords } from '@/components/shared/language-context';
import '@/components/shared/text-field.css';
import { findStaff } from '@/lib/evidence/staff-list';
import { readStaffPaste } from '@/lib/evidence/staff-paste';
import type { Staff } from '@/lib/evidence/visit-records';
import { usePanel } from '../panel-context';
import { useVisits } from './visit-context';
import { nameOf } from './whom';

/** More would only be read when two letters are not enough. */
const SHOWN = 6;

interface TeacherFieldProps {
  teacherCode: string | null;
  onPick: (person: Staff | null) => void;
}

/** With whom: two letters and Enter. Who is not on the list yet can be put there from here. */
export function TeacherField({ teacherCode, onPick }: TeacherFieldProps) {
  const words = useWords();
  const { shelf } = useVisits();
  const name = nameOf(shelf, teacherCode);
  if (name === null) return <TeacherSearch onPick={onPick} />;
  return (
    <div class="sl-field">
      <span class="sl-field-label">{words.visit.whom}</span>
      <div class="sl-visit-person">
        <strong>{name}</strong>
        <Button look="quiet" onClick={() => onPick(null)}>
          {words.visit.whomClear(name)}
        </Button>
      </div>
    </div>
  );
}

function TeacherSearch({ onPick }: Pick<TeacherFieldProps, 'onPick'>) {
  const { words, locale } = useLanguage();
  const { port, attempt } = usePanel();
  const { shelf } = useVisits();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const id = useId();
  const found = typed.trim() === '' ? [] : findStaff(shelf.staff, typed).slice(0, SHOWN);
  const [body] = found.length === 0 ? readStaffPaste(typed, []).people : [];
  const add = async (): Promise<void> => {
    if (!body || !(await attempt(port.visits.addStaff([body])))) return;
    const now = await attempt(port.visits.shelf(locale));
    const line = now?.value.staff.find(({ person }) => person.body.name === body.name);
    if (line) onPick(line.person);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setActive((active + step + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter' && found[active]) onPick(found[active].person);
    else if (event.key === 'Enter' && body) void add();
    else if (event.key === 'Escape' && typed !== '') {
      setTyped('');
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };
  return (
    <div class="sl-field">
      <label class="sl-field-label" for={id}>
        {words.visit.whom}
      </label>
      <input
        id={id}
        class="sl-field-input"
        role="combobox"
        autocomplete="off"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={found[active] ? `${id}-${active}` : undefined}
        placeholder={words.visit.whomHint}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} class="sl-visit-people" role="listbox" aria-label={words.visit.whom}>
        {found.map(({ person }, index) => (
          <div
            key={person.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            class="sl-visit-found"
            onClick={() => onPick(person)}
            onKeyDown={onKeyDown}
          >
            <span>{person.body.name}</span>
            <span class="sl-soft">{[person.body.grade, person.body.room].filter(Boolean).join(' · ')}</span>
          </div>
        ))}
      </div>
      {typed !== '' && (
        <p class="sl-hidden" role="status">
          {words.visit.whomFound(found.length)}
        </p>
      )}
      {body && (
        <Button look="quiet" onClick={() => void add()}>
          {words.visit.whomAdd(body.name)}
        </Button>
      )}
    </div>
  );
}
