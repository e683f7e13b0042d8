import { Choice } from '@/components/shared/Choice';
import { LevelMark } from '@/components/shared/LevelMark';
import { LookForName } from '@/components/shared/LookForName';
import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { useLevels } from '@/components/shared/policy-context';
import type { SnippetKind, Speaker, Tag } from '@/lib/evidence/records';
import type { TagRequest } from '@/lib/evidence/tag-request';
import { LEVELS } from '@/lib/lens/levels';
import type { Level } from '@/lib/lens/pack';
import './detail-fields.css';

interface DetailFieldsProps {
  value: TagRequest;
  onChange: (value: TagRequest) => void;
}

const KINDS: readonly SnippetKind[] = ['noticing', 'bright-spot', 'opportunity'];
const VOICES: readonly Speaker[] = ['student', 'teacher', 'leader'];

/** What may be said about a passage beside its look-for: level, kind, who spoke. None of it must be said. */
export function DetailFields({ value, onChange }: DetailFieldsProps) {
  const words = useWords();
  const levels = useLevels();
  // A kind that is given elsewhere (the notebook's promises) stays choosable where it already is.
  const kinds = KINDS.includes(value.kind) ? KINDS : [...KINDS, value.kind];
  const setTag = (changed: Tag): void => {
    const tags = value.tags.map((tag) => (tag.lookForId === changed.lookForId ? changed : tag));
    onChange({ ...value, tags });
  };
  return (
    <div class="sl-details">
      {levels && value.tags.map((tag) => <LevelChoice key={tag.lookForId} tag={tag} onChange={setTag} />)}
      <Choice
        legend={words.details.kind}
        options={kinds.map((kind) => ({ value: kind, face: words.details.kinds[kind] }))}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind })}
      />
      <Choice<Speaker | 'open'>
        legend={words.details.speaker}
        options={[
          ...VOICES.map((voice) => ({ value: voice, face: words.details.speakers[voice] })),
          { value: 'open' as const, face: words.details.speakerOpen },
        ]}
        value={value.speaker ?? 'open'}
        onChange={(speaker) => onChange({ ...value, speaker: speaker === 'open' ? null : speaker })}
      />
    </div>
  );
}

function LevelChoice({ tag, onChange }: { tag: Tag; onChange: (tag: Tag) => void }) {
  const words = useWords();
  const { pack } = useLens();
  const face = (level: Level) => (
    <>
      <LevelMark level={level} />
      <span lang={pack.language}>{pack.levelScale.labels[level]}</span>
    </>
  );
  const options = [
    ...LEVELS.map((level) => ({ value: String(level), face: face(level) })),
    { value: 'open', face: words.details.levelOpen },
  ];
  return (
    <div class="sl-level-choice">
      <Choice
        legend={
          <>
            <span class="sl-hidden">{words.details.level}: </span>
            <LookForName id={tag.lookForId} />
          </>
        }
        options={options}
        value={tag.level === null ? 'open' : String(tag.level)}
        onChange={(value) => onChange({ ...tag, level: LEVELS.find((level) => String(level) === value) ?? null })}
      />
    </div>
  );
}
