import { LevelMark } from '@/components/shared/LevelMark';
import { useWords } from '@/components/shared/language-context';
import { Own } from '@/components/shared/Own';
import type { LookFor } from '@/lib/lens/pack';

/** What students and teacher say and do at each level, by the lens's own examples. */
export function EvidenceByLevel({ lookFor }: { lookFor: LookFor }) {
  const words = useWords();
  return (
    <dl class="sl-evidence">
      {lookFor.levels.map(({ level, label, studentEvidence, teacherEvidence }) => (
        <div key={level}>
          <dt>
            <LevelMark level={level} /> {label}
          </dt>
          <dd>
            <Voices name={words.lookFor.students} lines={studentEvidence} />
            <Voices name={words.lookFor.teacher} lines={teacherEvidence} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Voices({ name, lines }: { name: string; lines: readonly string[] }) {
  return (
    <div class="sl-voices">
      <span class="sl-soft">
        <Own>{name}</Own>
      </span>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
