import { useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/shared/Button';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useLanguage, useWords } from '@/components/shared/language-context';
import { TextField } from '@/components/shared/TextField';
import { useReturnFocus } from '@/components/shared/use-return-focus';
import type { StaffLine } from '@/lib/evidence/staff-list';
import { setupAfter } from '@/lib/evidence/visit';
import type { Staff, StaffBody } from '@/lib/evidence/visit-records';
import { localDay } from '@/lib/evidence/visit-time';
import { Guarded } from '../Guarded';
import { usePanel } from '../panel-context';
import { useVisits } from './visit-context';
import { whom } from './whom';

interface StaffItemProps {
  line: StaffLine;
  onRemoved: (person: Staff) => void;
}

/** One person: when they were seen last, what is still promised, and a visit in one press. */
export function StaffItem({ line: { person, lastVisit, openFollowUp }, onRemoved }: StaffItemProps) {
  const { words, day } = useLanguage();
  const { port, attempt } = usePanel();
  const { shelf, focus, now, open, leave } = useVisits();
  const announce = useAnnounce();
  const [editing, setEditing] = useState(false);
  const { name, grade, room, school } = person.body;
  if (editing) return <StaffEditor person={person} onLeave={() => setEditing(false)} />;
  const start = async (): Promise<void> => {
    const setup = setupAfter(shelf.latest, [...focus]);
    const started = await attempt(
      port.visits.start({ ...setup, teacherCode: person.code, school: school || setup.school }),
    );
    if (!started) return;
    announce(words.visit.started(whom(shelf, started.value, words)));
    leave();
  };
  const remove = async (): Promise<void> => {
    if (await attempt(port.visits.removeStaff(person.id))) onRemoved(person);
  };
  const today = localDay(now);
  const about = [grade, room, school, words.visit.staff.code(person.code)].filter((part) => part !== '').join(' · ');
  return (
    <li class="sl-person">
      <div>
        <strong>{name}</strong>
        <span class="sl-soft">{about}</span>
        <span class="sl-soft">
          {lastVisit === null ? words.visit.staff.never : words.visit.staff.last(day(lastVisit))}
        </span>
        {openFollowUp && (
          <button
            type="button"
            class="sl-person-promise"
            onClick={() => open({ of: 'finish', visitId: openFollowUp.visitId })}
          >
            {openFollowUp.date < today
              ? words.visit.staff.open(day(openFollowUp.date))
              : words.visit.staff.due(day(openFollowUp.date))}
          </button>
        )}
      </div>
      <IconButton icon="start" label={words.visit.staff.startWith(name)} onClick={() => void start()} />
      <IconButton icon="edit" label={words.visit.staff.edit(name)} onClick={() => setEditing(true)} />
      <Guarded what="staff" id={person.id}>
        <IconButton icon="remove" label={words.visit.staff.remove(name)} onClick={() => void remove()} />
      </Guarded>
    </li>
  );
}

function StaffEditor({ person, onLeave }: { person: Staff; onLeave: () => void }) {
  const words = useWords();
  const { port, attempt } = usePanel();
  useReturnFocus();
  const [body, setBody] = useState<StaffBody>(person.body);
  const set = (part: keyof StaffBody) => (text: string) => setBody({ ...body, [part]: text.slice(0, 200) });
  const name = body.name.trim();
  const save = async (): Promise<void> => {
    if (await attempt(port.visits.changeStaff(person.id, changed(person.body, { ...body, name })))) onLeave();
  };
  return (
    <li class="sl-person-editor">
      <TextField label={words.visit.staff.name} value={body.name} onInput={set('name')} />
      <TextField label={words.visit.staff.grade} value={body.grade} onInput={set('grade')} />
      <TextField label={words.visit.staff.room} value={body.room} onInput={set('room')} />
      <TextField label={words.visit.staff.school} value={body.school} onInput={set('school')} />
      <div class="sl-actions">
        <Button look="main" disabled={name === ''} onClick={() => void save()}>
          {words.visit.staff.save}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {words.visit.staff.cancel}
        </Button>
      </div>
    </li>
  );
}

/** Only what was changed: where codes are kept, a name that nobody sees must not be written over by the code. */
const changed = (before: StaffBody, after: StaffBody): Partial<StaffBody> =>
  Object.fromEntries(Object.entries(after).filter(([part, text]) => before[part as keyof StaffBody] !== text));
