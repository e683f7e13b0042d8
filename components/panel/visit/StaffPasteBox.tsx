import { Button } from '@/components/shared/Button';
import { useAnnounce } from '@/components/shared/LiveRegion';
import { useWords } from '@/components/shared/language-context';
import { TextField } from '@/components/shared/TextField';
import { useDraft } from '@/components/shared/use-draft';
import { readStaffPaste } from '@/lib/evidence/staff-paste';
import { usePanel } from '../panel-context';
import { useVisits } from './visit-context';

/** More problems than this are of one kind; the rest is not worth reading one by one. */
const SHOWN = 8;

/** Names from a Sheet. What cannot be taken is said before anything is added. */
export function StaffPasteBox() {
  const words = useWords();
  const { port, attempt } = usePanel();
  const { shelf } = useVisits();
  const announce = useAnnounce();
  const draft = useDraft(port, 'staff-paste');
  const known = shelf.staff.map(({ person }) => person.body.name);
  const { people, problems } = readStaffPaste(draft.text, known);
  const add = async (): Promise<void> => {
    const added = await attempt(port.visits.addStaff(people));
    if (!added) return;
    announce(words.visit.staff.added(added.value));
    draft.used();
  };
  return (
    <section class="sl-staff-paste" aria-label={words.visit.staff.paste}>
      <TextField
        label={words.visit.staff.paste}
        lines={3}
        value={draft.text}
        onInput={draft.type}
        onBlur={draft.flush}
      />
      <p class="sl-soft">{words.visit.staff.pasteHint}</p>
      {problems.length > 0 && (
        <div class="sl-soft" role="status">
          {problems.slice(0, SHOWN).map(({ line, problem, text }) => (
            <p key={`${line} ${problem}`}>
              {words.visit.staff.problem(line, text)}: {words.visit.staff.problems[problem]}
            </p>
          ))}
        </div>
      )}
      {people.length > 0 && <Button onClick={() => void add()}>{words.visit.staff.add(people.length)}</Button>}
    </section>
  );
}
