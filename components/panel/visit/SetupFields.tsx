import { Choice } from '@/components/shared/Choice';
import { Disclosure } from '@/components/shared/Disclosure';
import { FocusChoice } from '@/components/shared/FocusChoice';
import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { TextField } from '@/components/shared/TextField';
import type { VisitSetup } from '@/lib/evidence/visit';
import { VISIT_KINDS } from '@/lib/evidence/visit-kinds';
import { TeacherField } from './TeacherField';
import { useKeptText } from './use-kept-text';

interface SetupFieldsProps {
  setup: VisitSetup;
  /** Called with what changed, when it is said: a choice at once, a text when its field is left. */
  onChange: (patch: Partial<VisitSetup>) => void;
}

const OPEN = 'open';

/** What a visit is about, the same before it begins and after. */
export function SetupFields({ setup, onChange }: SetupFieldsProps) {
  const words = useWords();
  const { pack } = useLens();
  return (
    <>
      <TeacherField
        teacherCode={setup.teacherCode}
        onPick={(person) =>
          onChange({
            teacherCode: person?.code ?? null,
            ...(person?.body.school ? { school: person.body.school } : {}),
          })
        }
      />
      <Choice
        legend={words.visit.kind}
        options={VISIT_KINDS.map((kind) => ({ value: kind, face: words.visit.kinds[kind] }))}
        value={setup.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <Choice
        legend={words.visit.gradeBand}
        options={[
          ...pack.gradeBands.map(({ id, label }) => ({ value: id, face: <span lang={pack.language}>{label}</span> })),
          { value: OPEN, face: words.visit.gradeOpen },
        ]}
        value={setup.gradeBand ?? OPEN}
        onChange={(band) => onChange({ gradeBand: band === OPEN ? null : band })}
      />
      <Line label={words.visit.topic} value={setup.topic} onSaid={(topic) => onChange({ topic })} />
      <Line label={words.visit.school} value={setup.school} onSaid={(school) => onChange({ school })} />
      <Disclosure title={words.visit.focus}>
        <FocusChoice chosen={setup.focus} onChange={(focus) => onChange({ focus: [...focus] })} />
      </Disclosure>
    </>
  );
}

interface LineProps {
  label: string;
  value: string;
  onSaid: (text: string) => void;
}

function Line({ label, value, onSaid }: LineProps) {
  const line = useKeptText(value, (text) => onSaid(text.slice(0, 200)));
  return <TextField label={label} value={line.text} onInput={line.input} onBlur={line.flush} />;
}
