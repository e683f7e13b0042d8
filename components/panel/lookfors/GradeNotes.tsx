import { Disclosure } from '@/components/shared/Disclosure';
import { LevelMark } from '@/components/shared/LevelMark';
import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { Own } from '@/components/shared/Own';
import { useReading } from '@/components/shared/reading-context';
import type { LookFor } from '@/lib/lens/pack';

/** What changes with the grades and with the setting. The band that the person visits most comes first. */
export function GradeNotes({ lookFor }: { lookFor: LookFor }) {
  const words = useWords();
  const { pack } = useLens();
  const { gradeBand } = useReading();
  const bands = pack.gradeBands.filter(({ id }) => lookFor.gradeNotes[id]);
  const mine = (id: string): number => (id === gradeBand ? 0 : 1);
  bands.sort((a, b) => mine(a.id) - mine(b.id));
  const settings = pack.settings.filter(({ id }) => lookFor.settingNotes?.[id]);
  return (
    <>
      {bands.length > 0 && (
        <Disclosure title={<Own>{words.lookFor.grades}</Own>}>
          <dl class="sl-notes">
            {bands.map(({ id, label }) => (
              <div key={id}>
                <dt>{label}</dt>
                <dd>
                  {lookFor.gradeNotes[id]}
                  <GradeEvidence lookFor={lookFor} band={id} />
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
      {settings.length > 0 && (
        <Disclosure title={<Own>{words.lookFor.settings}</Own>}>
          <dl class="sl-notes">
            {settings.map(({ id, label }) => (
              <div key={id}>
                <dt>{label}</dt>
                <dd>{lookFor.settingNotes?.[id]}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </>
  );
}

function GradeEvidence({ lookFor, band }: { lookFor: LookFor; band: string }) {
  const levels = lookFor.gradeEvidence?.[band] ?? [];
  if (levels.length === 0) return null;
  return (
    <ul class="sl-grade-evidence">
      {levels.map(({ level, studentEvidence }) => (
        <li key={level}>
          <LevelMark level={level} />
          <span>
            <span class="sl-hidden">{lookFor.levels[level]?.label}: </span>
            {studentEvidence.join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
