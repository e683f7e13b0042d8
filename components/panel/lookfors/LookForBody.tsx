import { Chip } from '@/components/shared/Chip';
import { CopyButton } from '@/components/shared/CopyButton';
import { Disclosure } from '@/components/shared/Disclosure';
import { LevelMark } from '@/components/shared/LevelMark';
import { useWords } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { Own } from '@/components/shared/Own';
import { useReading } from '@/components/shared/reading-context';
import { SourceList } from '@/components/shared/SourceList';
import type { LookFor } from '@/lib/lens/pack';
import { EvidenceByLevel } from './EvidenceByLevel';
import { GradeNotes } from './GradeNotes';

/** Everything the lens says about one look-for; the four levels first, the rest folded. */
export function LookForBody({ lookFor, onWord }: { lookFor: LookFor; onWord: (id: string) => void }) {
  const words = useWords();
  const { lensOf, definition, sources, second } = useLens();
  const pack = lensOf(lookFor.id);
  const { copy } = useReading();
  return (
    <div class="sl-look-for-body" lang={pack.language}>
      {second && <p class="sl-soft">{pack.title}</p>}
      <dl class="sl-levels">
        {lookFor.levels.map(({ level, label, descriptor }) => (
          <div key={level} class="sl-level">
            <dt>
              <LevelMark level={level} />
              {label}
            </dt>
            <dd>{descriptor}</dd>
          </div>
        ))}
      </dl>
      <p class="sl-question">{lookFor.guidingQuestion}</p>
      <Disclosure title={<Own>{words.lookFor.evidence}</Own>}>
        <EvidenceByLevel lookFor={lookFor} />
      </Disclosure>
      <Disclosure title={<Own>{words.lookFor.notSeen}</Own>}>
        <p>{lookFor.markNotObservedWhen}</p>
        <p class="sl-soft">{pack.levelScale.caution}</p>
      </Disclosure>
      <Disclosure title={<Own>{words.lookFor.prompts}</Own>}>
        <ul class="sl-list">
          {lookFor.reflectionPrompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      </Disclosure>
      <Disclosure title={<Own>{words.lookFor.starters}</Own>}>
        <ul class="sl-starters">
          {lookFor.sentenceStarters.map((starter) => (
            <li key={starter}>
              <span>{starter}</span>
              <CopyButton
                label={words.lookFor.copy(starter)}
                copied={words.lookFor.copied}
                onCopy={() => copy(starter)}
              />
            </li>
          ))}
        </ul>
      </Disclosure>
      <GradeNotes lookFor={lookFor} />
      <Disclosure title={<Own>{words.lookFor.words}</Own>}>
        <div class="sl-chips">
          {lookFor.definitionIds.flatMap((id) => {
            const found = definition(id);
            return found ? (
              <Chip key={id} onClick={() => onWord(id)}>
                {found.term}
              </Chip>
            ) : (
              []
            );
          })}
        </div>
      </Disclosure>
      <Disclosure title={<Own>{words.lookFor.sources}</Own>}>
        <SourceList sources={sources(lookFor.sources)} />
      </Disclosure>
    </div>
  );
}
